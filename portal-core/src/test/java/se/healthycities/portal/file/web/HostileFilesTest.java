package se.healthycities.portal.file.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.file.ContentType;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileName;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.file.HostileContents;
import se.healthycities.portal.file.HostileNames;
import se.healthycities.portal.file.Sandbox;
import se.healthycities.portal.file.SavedName;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

/** Whatever is sent, it is kept byte by byte and given back to be saved, never to be shown or run (ASVS V1.3.4, V3.2.1, V5). */
class HostileFilesTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    /** Of the node's own work, whatever else the machine does. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();
    private static final Set<String> NOT_WHAT_THEY_SAY = Set.of(
            "html-som.png",
            "html-som.pdf",
            "html-som.txt",
            "html-som.jpg",
            "inte.pdf",
            "inte.docx",
            "avbruten.docx",
            "nollor.txt",
            "noll-i-text.txt",
            "tom.pdf");

    private FileService files;

    @BeforeEach
    void somebodyWithBadIntent() {
        as(POLITICIAN);
        files = beans.of(FileService.class);
        get("/"); // the first page of all makes the templates
    }

    @Test
    void atLeastSixtyHostileNamesAreGivenBackAsNamesOnly() {
        assertThat(HostileNames.ALL).hasSizeGreaterThanOrEqualTo(60);
        byte[] content = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        for (String name : HostileNames.ALL) {
            served(name, content);
        }
    }

    @Test
    void atLeastTwentyHostileContentsAreGivenBackToBeSaved() {
        Map<String, byte[]> contents = HostileContents.all();
        assertThat(contents).hasSizeGreaterThanOrEqualTo(20);
        contents.forEach(this::served);
    }

    @Test
    void contentThatIsNotWhatTheNameSaysIsToldOf() {
        HostileContents.all().forEach((name, content) -> {
            FileDraft draft = files.draft(new ByteArrayInputStream(content), name);
            assertThat(ContentType.broken(name, draft.getMediaType()).isPresent())
                    .as(name + " " + draft.getMediaType())
                    .isEqualTo(NOT_WHAT_THEY_SAY.contains(name));
        });
    }

    private void served(String name, byte[] content) {
        long begun = WORK.getCurrentThreadCpuTime();
        FileDraft draft = files.draft(new ByteArrayInputStream(content), name);
        SharedFile file = files.add(BOARD, Set.of(draft.getId())).get(0).getFile();
        assertThat(get(Addresses.file(file.getId(), file.getName())).status())
                .as(name)
                .isEqualTo(200);
        assertThat(Duration.ofNanos(WORK.getCurrentThreadCpuTime() - begun))
                .as(name)
                .isLessThan(SOON);
        assertThat(bytes()).as(name).isEqualTo(content);
        assertThat(SavedName.of(header("Content-Disposition"))).isEqualTo(file.getName());
        assertThat(file.getName()).isEqualTo(FileName.clean(file.getName()));
        assertThat(draft.getName()).isEqualTo(FileName.clean(name));
        assertThat(header("Content-Security-Policy")).isEqualTo(Sandbox.POLICY);
        assertThat(header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header("Content-Type"))
                .as(name)
                .matches(
                        "application/(octet-stream|pdf|zip|vnd\\.(openxmlformats|oasis|ms-)[a-z.-]*)|image/(png|gif|jpeg)|text/(plain|csv).*");
    }
}
