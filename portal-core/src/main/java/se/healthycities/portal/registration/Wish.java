package se.healthycities.portal.registration;

import java.io.Serializable;
import java.util.Map;

/**
 * What somebody says who registers.
 *
 * @param listed whether the name may stand in the list of participants
 * @param answers to the organiser's questions, by their ids; what was not answered is missing
 */
public record Wish(AttendanceMode mode, boolean listed, Map<Long, String> answers) implements Serializable {
    public Wish {
        answers = Map.copyOf(answers);
    }
}
