package se.healthycities.portal.web.layout;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import se.healthycities.portal.web.component.Template;
import se.healthycities.portal.web.component.Template.Html;

/** The lines of the main menu, with a mark at the one where the visitor is. */
class MenuLines extends WebComponent {
    private static final long serialVersionUID = 1L;
    private static final Template LINE = Template.of(MenuLines.class);

    private final List<Menu.Line> lines;

    MenuLines(String id, List<Menu.Line> lines) {
        super(id);
        this.lines = lines;
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        String path = "/" + getRequest().getClientUrl().getPath();
        String current = Menu.current(lines, path);
        StringBuilder list = new StringBuilder();
        for (Menu.Line line : lines) {
            String mark = !line.address().equals(current)
                    ? ""
                    : " aria-current=\"" + (path.equals(line.address()) ? "page" : "true") + "\"";
            list.append(LINE.fill(Map.of("address", line.address(), "current", new Html(mark), "text", line.text()))
                    .text());
        }
        replaceComponentTagBody(stream, openTag, list);
    }
}
