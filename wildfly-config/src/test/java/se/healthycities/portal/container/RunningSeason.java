package se.healthycities.portal.container;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import se.healthycities.portal.container.HttpVisitor.Answer;

/** Switches plugins in the season that runs, as the administrator does on the page for it. */
public final class RunningSeason {

    private static final String ADMINISTRATOR = "asta.provberg@hc-sverige.example";
    private static final String TURN = "section[aria-labelledby=consequences-heading] form";

    private RunningSeason() {}

    /** Does nothing when that was chosen already. */
    public static void turn(String plugin, String state) {
        HttpVisitor admin = HttpVisitor.of(ADMINISTRATOR);
        Answer asked = admin.get(question(admin, plugin, state));
        if (asked.page().selectFirst(TURN) == null) {
            return;
        }
        Answer turned = admin.submit(asked, TURN, Map.of(), List.of());
        if (turned.status() != 302) {
            throw new IllegalStateException(plugin + " cannot be turned " + state + ": " + turned.status());
        }
    }

    /** The address of the consequences of a switch. */
    static String question(HttpVisitor admin, String plugin, String state) {
        Element cell = admin.get("/admin/seasons")
                .page()
                .selectFirst("td.now a[href*='plugin=" + plugin + "&'], td.now a[href*='plugin=" + plugin + "&amp;']");
        return cell.attr("href").replaceFirst("#.*", "") + "&state=" + state;
    }
}
