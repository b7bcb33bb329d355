package se.healthycities.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The screens on which somebody looks or acts until a task is done; the receipt at its end is none of them. */
final class Screens {

    /** Targets of the ten main tasks. */
    private static final int MOST = 3;

    private final Page page;
    private final List<String> shown = new ArrayList<>();

    Screens(Page page) {
        this.page = page;
        page.onResponse(answer -> {
            if (answer.request().isNavigationRequest()
                    && answer.frame().equals(page.mainFrame())
                    && answer.status() == 200) {
                shown.add(answer.request().method() + " " + answer.url().replace(DemoPortal.address(), ""));
            }
        });
    }

    /** From here on it counts: the screen that is shown now is the first. */
    Screens begin() {
        shown.clear();
        shown.add(page.url().replace(DemoPortal.address(), ""));
        return this;
    }

    /** The task is done, and what is shown now tells so. */
    void areFew() {
        few(shown.subList(0, shown.size() - 1));
    }

    /** The task is done, and its last step was taken where the receipt stands. */
    void areFewWithTheReceipt() {
        few(shown);
    }

    private static void few(List<String> screens) {
        assertThat(screens).as("screens").isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }
}
