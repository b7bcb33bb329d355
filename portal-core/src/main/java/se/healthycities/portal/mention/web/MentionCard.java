package se.healthycities.portal.mention.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.mention.MentionReads;
import se.healthycities.portal.mention.MentionRow;
import se.healthycities.portal.space.Reading;

/** On the dashboard of somebody who is mentioned in posts that wait to be read. */
public class MentionCard extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private MentionReads mentions;

    @Inject
    private Reading reading;

    public MentionCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<MentionRow> rows = mentions.unread(reading.today(), SHOWN);
        add(new MentionRows("rows", rows));
        setVisible(!rows.isEmpty());
    }
}
