package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DemoPortal.class)
class ReadyInBrowserIT {

    @Test
    void aBrowserReachesTheDemoPortal() {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.browser().newPage();

            Response answer = page.navigate(DemoPortal.address() + "/health/ready");

            assertThat(answer.status()).isEqualTo(200);
        }
    }
}
