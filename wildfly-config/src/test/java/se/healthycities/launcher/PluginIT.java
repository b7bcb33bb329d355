package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor;
import se.healthycities.portal.container.HttpVisitor.Answer;
import se.healthycities.portal.container.People;
import se.healthycities.portal.container.RunningSeason;

/** A plugin of somebody else goes into a portal that runs and out again, by the launcher's own commands. */
@ExtendWith(DemoPortal.class)
class PluginIT {

    private static final String PAGE = "/hello";
    private static final String JAR = "plugin-hello.jar";
    private static final String MENU = ".top-nav a[href='/hello']";

    @Test
    void aPluginBringsPageMenuAndTableAndLeavesItsTableBehind() throws Exception {
        assertThat(HttpVisitor.of(People.OFFICIAL).get(PAGE).status()).isEqualTo(404);

        assertThat(plugin("add", System.getProperty("portal.example.plugin"))).isZero();
        assertThat(greetings()).isZero();
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        assertThat(official.get(PAGE).page().select("main form"))
                .as("read-only until it is switched on")
                .isEmpty();

        RunningSeason.turn("hello", "ON");
        Answer page = official.get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(MENU)).hasSize(1);
        assertThat(page.page().select("h1").text()).isEqualTo("Hälsningar");
        assertThat(HttpVisitor.of(People.OFFICIAL)
                        .speaks("en")
                        .get(PAGE)
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Greetings");
        assertThat(official.submit(page, "main form", Map.of("text", "Hej från Luleå!"), List.of())
                        .status())
                .isEqualTo(302);
        assertThat(official.get(PAGE).page().select("main").text()).contains("Hej från Luleå!", "Ottilia Demoström");
        assertThat(greetings()).isOne();

        assertThat(plugin("remove", JAR)).isZero();
        HttpVisitor afterwards = HttpVisitor.of(People.OFFICIAL);
        assertThat(afterwards.get(PAGE).status()).isEqualTo(404);
        assertThat(afterwards.get("/").page().select(MENU)).isEmpty();
        assertThat(afterwards.get("/themegroups").status()).isEqualTo(200);
        assertThat(afterwards.get("/health/ready").status()).isEqualTo(200);
        assertThat(greetings()).isOne();
    }

    private static int plugin(String... arguments) {
        return Portal.execute(
                Settings.of(Map.of("data", DemoPortal.data().toString())),
                java.util.stream.Stream.concat(java.util.stream.Stream.of("plugin"), java.util.Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private static int greetings() throws IOException, SQLException {
        DataFolder data = new DataFolder(DemoPortal.data());
        String port =
                Files.readAllLines(data.postgres().resolve("postmaster.pid")).get(3);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/portal",
                        "portal_app",
                        Secrets.in(data).of("portal_app"));
                ResultSet count = connection.createStatement().executeQuery("select count(*) from hello.greetings")) {
            count.next();
            return count.getInt(1);
        }
    }
}
