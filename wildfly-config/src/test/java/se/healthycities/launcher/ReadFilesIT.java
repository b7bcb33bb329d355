package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.GroupTalk;
import se.healthycities.portal.container.HttpVisitor;
import se.healthycities.portal.container.HttpVisitor.Answer;
import se.healthycities.portal.container.HttpVisitor.Upload;
import se.healthycities.portal.container.People;

/** In the real server, documents are read by a process of their own soon after they came (row E5). */
@ExtendWith(DemoPortal.class)
class ReadFilesIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String WORDS = "Jämlik hälsa på Öland åren 2026 till 2030";
    private static final String SEARCH = "/search?q=%C3%B6land+2030&type=file";

    @Test
    void whatStandsInAPdfIsKnownWithinAMinuteAndItsFirstPageIsShown() throws Exception {
        HttpVisitor author = HttpVisitor.of(People.OFFICIAL);
        GroupTalk talk = GroupTalk.start(author, "Ett underlag", List.of(Upload.of("underlag.pdf", pdf())));
        Instant sent = Instant.now();
        String file = author.get(talk.path()).page().selectFirst(".files a").attr("href");
        String preview = file.replaceFirst("/[^/]*$", "/preview");

        Answer picture = soon(author, preview, answer -> answer.status() != 404);
        Answer found = soon(author, SEARCH, answer -> answer.text().contains("underlag.pdf"));

        assertThat(found.page().select("li.hit a").eachAttr("href")).contains(file);
        assertThat(Duration.between(sent, Instant.now())).isLessThan(SOON);
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("content-type")).isEqualTo("image/png");
        assertThat(picture.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(picture.header("content-security-policy"))
                .isEqualTo("sandbox; default-src 'none'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'; object-src 'none'");
        assertThat(picture.header("cache-control")).isEqualTo("private, no-cache");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(image.getWidth()).isBetween(470, 480);
        assertThat(text(file.split("/")[2])).isEqualTo(WORDS);

        Answer again = author.get(preview, "If-None-Match", picture.header("etag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(HttpVisitor.nobody().get(preview).status()).isEqualTo(302);
    }

    private static Answer soon(HttpVisitor reader, String address, Predicate<Answer> there) {
        Answer answer = reader.get(address);
        for (int i = 0; i < 60 && !there.test(answer); i++) {
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                    .join();
            answer = reader.get(address);
        }
        return answer;
    }

    private static String text(String file) throws IOException, SQLException {
        DataFolder data = new DataFolder(DemoPortal.data());
        String port = Files.readAllLines(data.postgres().resolve("postmaster.pid"))
                .get(3)
                .strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseRoles.NAME,
                        DatabaseRoles.APPLICATION,
                        Secrets.in(data).of(DatabaseRoles.APPLICATION));
                PreparedStatement statement =
                        connection.prepareStatement("select text from core.file_texts join core.file_versions"
                                + " on id = version_id where file_id = ? and state = 'DONE'")) {
            statement.setLong(1, Long.parseLong(file));
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText(WORDS);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
