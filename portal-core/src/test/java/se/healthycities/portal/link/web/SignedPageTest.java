package se.healthycities.portal.link.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.brief.BriefTestNetwork;

/** Pages of signed links act for their own buttons only. */
class SignedPageTest extends BriefTestNetwork {
    private boolean elsewhere;

    @BeforeEach
    void here() {
        elsewhere = false;
    }

    @Override
    protected void browser(MockHttpServletRequest request) {
        if (elsewhere) {
            request.setHeader("Sec-Fetch-Site", "cross-site");
            request.setHeader("Origin", "https://evil.example");
        }
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        quiet();
        task("Svara", ebba);
        as(POLITICIAN);
        String address = get("/brief").html().selectFirst("a.btn[aria-label]").attr("href");
        elsewhere = true;
        Map<String, String> post = Map.of("choice", "yes", "official", String.valueOf(ottilia.getId()));
        post(address, post);
        elsewhere = false;
        assertThat(get(address).text()).contains("Lämna över");
    }
}
