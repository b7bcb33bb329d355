package se.healthycities.portal.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.web.component.Template.Html;

class TemplateTest {
    private static final Template SUMMARY = Template.of(DiscussionRows.class, "summary");

    @Test
    void whatPeopleWroteIsEscapedAlsoInAttributes() {
        Html html = SUMMARY.fill(Map.of("summary", "<script>\"'&"));
        assertThat(html.text().toString()).isEqualTo("<p class=\"item-short\">&lt;script&gt;&quot;&#039;&amp;</p>");
    }

    @Test
    void onlyMarkupThatIsSafeAlreadyStaysMarkup() {
        Html html = SUMMARY.fill(Map.of("summary", new Html("<b>1</b>")));
        assertThat(html.text().toString()).isEqualTo("<p class=\"item-short\"><b>1</b></p>");
    }

    @Test
    void aNameInWhatPeopleWroteIsNotFilled() {
        Html html = SUMMARY.fill(Map.of("summary", "${summary}"));
        assertThat(html.text().toString()).contains("${summary}");
    }

    @Test
    void aValueThatIsMissingIsAFault() {
        assertThatThrownBy(() -> SUMMARY.fill(Map.of())).hasMessageContaining("summary");
        assertThatThrownBy(() -> Template.of(DiscussionRows.class, "nothing")).hasMessageContaining("nothing");
    }
}
