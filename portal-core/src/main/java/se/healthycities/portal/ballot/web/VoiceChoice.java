package se.healthycities.portal.ballot.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;
import se.healthycities.portal.ballot.VoiceRow;

/** The choice of one of several who may answer: the organisation, and who speaks for it. */
class VoiceChoice extends DropDownChoice<Long> {
    private static final long serialVersionUID = 1L;

    /** @param chosen an affiliation, or null for none yet */
    VoiceChoice(String id, List<VoiceRow> voices, Long chosen) {
        super(
                id,
                Model.of(chosen),
                voices.stream().map(VoiceRow::affiliation).distinct().toList());
        Map<Long, String> names = voices.stream()
                .collect(Collectors.toMap(
                        VoiceRow::affiliation,
                        voice -> voice.organisationName() + " – " + voice.name(),
                        (one, same) -> one));
        setChoiceRenderer(new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(Long voice) {
                return names.get(voice);
            }

            @Override
            public String getIdValue(Long voice, int index) {
                return String.valueOf(voice);
            }
        });
        setMarkupId(id);
        setOutputMarkupId(true);
    }
}
