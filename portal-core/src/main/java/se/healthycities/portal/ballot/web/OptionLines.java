package se.healthycities.portal.ballot.web;

import java.util.List;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.model.Model;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;

/** The options of a choice, one on each line: from two to twelve, all different. */
class OptionLines extends TextArea<String> {
    private static final long serialVersionUID = 1L;

    OptionLines(String id, List<String> options) {
        super(id, Model.of(String.join("\n", options)));
    }

    @Override
    public void validate() {
        super.validate();
        if (isValid() && !BallotPlan.fits(BallotKind.CHOICE, lines(getConvertedInput()))) {
            error(getString("optionLines.wrong"));
        }
    }

    /** Empty where there is nothing to choose. */
    List<String> options() {
        return isVisibleInHierarchy() ? lines(getModelObject()) : List.of();
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
