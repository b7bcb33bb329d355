package se.healthycities.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

/** What needs no page of its own is settled where the coordinator reads of it (T10). */
class SettledOnTheSpotTest extends PageTest {
    private static final String LIST = "/admin/worklist";
    private static final String FORM = "main form";
    private static final String BUTTON = "button[name=settle]";

    @Test
    void anAddressThatWorksAgainIsSettledInTheListItselfAndPressedTwiceNothingMore() {
        as(COORDINATOR);
        Answer list = get(LIST);
        Map<String, String> pressed =
                Map.of("settle", list.html().selectFirst(BUTTON).attr("value"));
        assertThat(pressed.get("settle")).startsWith("bouncing-addresses:");
        Answer settled = submit(LIST, list, FORM, pressed);
        assertThat(settled.html().select("[role=status]").text()).contains("Adressen räknas som hel igen");
        assertThat(settled.html().select(BUTTON)).isEmpty();
        assertThat(acts()).isOne();
        submit(LIST, list, FORM, pressed);
        assertThat(acts()).isOne();
    }

    @Test
    void aForgedButtonSettlesNothing() {
        as(COORDINATOR);
        Answer list = get(LIST);
        for (String forged : new String[] {"", "nothing:1", "bouncing-addresses:x", "bouncing-addresses:0"}) {
            assertThat(submit(LIST, list, FORM, Map.of("settle", forged)).status())
                    .isEqualTo(200);
        }
        assertThat(get(LIST).html().select(BUTTON)).hasSize(1);
        assertThat(acts()).isZero();
    }

    @Test
    void whoeverDoesNotRunTheNetworkSettlesNothing() {
        as(COORDINATOR);
        Answer list = get(LIST);
        as(OFFICIAL);
        Map<String, String> pressed =
                Map.of("settle", list.html().selectFirst(BUTTON).attr("value"));
        assertThat(submit(LIST, list, FORM, pressed).status()).isEqualTo(403);
        assertThat(acts()).isZero();
    }

    private long acts() {
        entityManager.flush();
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.audit_entries where act = 'address-works'")
                        .getSingleResult())
                .longValue();
    }
}
