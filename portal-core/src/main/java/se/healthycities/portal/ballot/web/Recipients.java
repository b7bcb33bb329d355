package se.healthycities.portal.ballot.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.VoiceRow;

/** Who would be written to, before anything is sent. */
class Recipients extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<VoiceRow> voices;

    Recipients(String id, List<VoiceRow> voices) {
        super(id);
        this.voices = voices;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long people = voices.stream().map(VoiceRow::person).distinct().count();
        long organisations = voices.stream().map(VoiceRow::organisation).distinct().count();
        add(new Label(
                "count",
                getString("recipients.count")
                        .replace("{0}", String.valueOf(people))
                        .replace("{1}", String.valueOf(organisations))));
        add(new ListView<>("voice", voices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VoiceRow> item) {
                VoiceRow voice = item.getModelObject();
                item.add(new Label(
                        "name",
                        voice.name() + ", " + voice.organisationName() + ", "
                                + getString("capacity." + voice.capacity())));
            }
        });
    }
}
