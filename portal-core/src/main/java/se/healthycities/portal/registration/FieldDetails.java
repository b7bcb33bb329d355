package se.healthycities.portal.registration;

import java.io.Serializable;

/**
 * A question as the organiser writes it.
 *
 * @param labelEnglish null where the Swedish words serve both
 * @param choices one to a line; null unless one of them is to be chosen
 */
public record FieldDetails(FieldKind kind, String label, String labelEnglish, String choices, boolean required)
        implements Serializable {}
