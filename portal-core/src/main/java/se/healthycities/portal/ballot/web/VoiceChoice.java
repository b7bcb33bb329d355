package se.healthycities.portal.ballot.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.web.component.NamedChoice;

/** The choice of one of several who may answer: the organisation, and who speaks for it. */
class VoiceChoice extends NamedChoice {
    private static final long serialVersionUID = 1L;

    /** @param chosen an affiliation, or null for none yet */
    VoiceChoice(String id, List<VoiceRow> voices, Long chosen) {
        super(
                id,
                voices.stream()
                        .collect(Collectors.toMap(
                                VoiceRow::affiliation,
                                voice -> voice.organisationName() + " – " + voice.name(),
                                (one, same) -> one,
                                LinkedHashMap::new)),
                chosen);
    }
}
