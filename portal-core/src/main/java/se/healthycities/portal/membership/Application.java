package se.healthycities.portal.membership;

import java.io.Serializable;

/**
 * What somebody wrote in the public form: an interest, or an application with its contacts and its decision.
 *
 * @param applies false for an expression of interest
 * @param political null unless named; so is {@code administrative}
 * @param decision null when it will follow
 * @param keep true when the sender may be remembered for longer than the rule says
 * @param language a language tag, "sv" or "en"
 */
public record Application(
        boolean applies,
        String organisation,
        String name,
        String role,
        String email,
        String message,
        NamedContact political,
        NamedContact administrative,
        DecisionFile decision,
        boolean keep,
        String language)
        implements Serializable {}
