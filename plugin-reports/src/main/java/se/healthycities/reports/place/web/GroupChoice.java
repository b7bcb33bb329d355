package se.healthycities.reports.place.web;

import java.util.List;
import org.apache.wicket.Session;
import org.apache.wicket.model.ResourceModel;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.RespondentGroup;

/** As whom somebody answers; nobody is put into a group without having chosen it. */
class GroupChoice extends WordChoice<RespondentGroup> {
    private static final long serialVersionUID = 1L;

    /** @param label the key of the field's name */
    GroupChoice(String id, String label) {
        super(
                id,
                null,
                List.of(RespondentGroup.values()),
                RespondentGroup::name,
                group -> PlaceTexts.group(group, Session.get().getLocale()));
        setRequired(true).setLabel(new ResourceModel(label));
    }
}
