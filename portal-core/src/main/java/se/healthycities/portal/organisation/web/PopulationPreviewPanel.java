package se.healthycities.portal.organisation.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.organisation.PopulationLine;
import se.healthycities.portal.organisation.PopulationOutcome;
import se.healthycities.portal.organisation.PopulationPreview;
import se.healthycities.portal.web.component.Dates;

/** What a table would change, old beside new, with each fault beside its line; the button is there only without faults. */
class PopulationPreviewPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final PopulationPreview preview;

    PopulationPreviewPanel(String id, PopulationPreview preview) {
        super(id);
        this.preview = preview;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long faults =
                preview.lines().stream().filter(line -> line.outcome().fault()).count();
        add(new Label(
                "sum",
                getString("populationPreviewPanel.sum")
                        .replace("{0}", String.valueOf(preview.count(PopulationOutcome.NEW)))
                        .replace("{1}", String.valueOf(preview.count(PopulationOutcome.CORRECTED)))
                        .replace("{2}", String.valueOf(preview.count(PopulationOutcome.SAME)))
                        .replace("{3}", String.valueOf(faults))));
        add(new ListView<>("line", preview.lines()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PopulationLine> item) {
                PopulationLine line = item.getModelObject();
                item.add(new Label("number", line.line()), new Label("code", line.code()));
                item.add(new Label("name", line.name() == null ? "–" : line.name()));
                item.add(new Label("before", number(line.before())), new Label("after", number(line.inhabitants())));
                Label outcome = new Label("outcome", getString("populationPreviewPanel." + line.outcome()));
                item.add(outcome.add(AttributeModifier.replace("class", css(line.outcome()))));
            }
        });
        add(new WebMarkupContainer("accept").setVisible(!preview.faulty()));
    }

    private String number(Integer number) {
        return number == null ? "–" : Dates.number(number, getLocale());
    }

    private static String css(PopulationOutcome outcome) {
        return switch (outcome) {
            case NEW -> "tag";
            case CORRECTED -> "tag tag-sun";
            case SAME -> "tag tag-plain";
            default -> "tag tag-coral";
        };
    }
}
