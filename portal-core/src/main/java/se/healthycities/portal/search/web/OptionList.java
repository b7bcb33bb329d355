package se.healthycities.portal.search.web;

import java.util.List;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.util.string.Strings;
import se.healthycities.portal.web.component.Options.Option;

/** The options of a select, written at once: there may be hundreds of spaces, and each needs no component of its own. */
class OptionList extends WebComponent {
    private static final long serialVersionUID = 1L;
    private final String any;
    private final transient List<Option> options;
    private final String chosen;

    /** @param any the words for no choice */
    OptionList(String id, String any, List<Option> options, String chosen) {
        super(id);
        this.any = any;
        this.options = options;
        this.chosen = chosen;
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        StringBuilder body = new StringBuilder();
        write(body, new Option("", any));
        options.forEach(option -> write(body, option));
        replaceComponentTagBody(stream, openTag, body);
    }

    private void write(StringBuilder body, Option option) {
        body.append("<option value=\"")
                .append(Strings.escapeMarkup(option.value()))
                .append(option.value().equals(chosen) ? "\" selected=\"selected\">" : "\">")
                .append(Strings.escapeMarkup(option.words()))
                .append("</option>");
    }
}
