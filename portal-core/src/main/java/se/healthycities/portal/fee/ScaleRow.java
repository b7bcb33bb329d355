package se.healthycities.portal.fee;

import java.io.Serializable;

/** A version of the fee rule as pages show it. */
public record ScaleRow(long id, String name, int validFromYear, FeeTerms terms) implements Serializable {
    static ScaleRow of(FeeScale scale) {
        return new ScaleRow(scale.getId(), scale.getName(), scale.getValidFromYear(), scale.terms());
    }
}
