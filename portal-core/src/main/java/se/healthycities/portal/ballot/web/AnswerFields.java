package se.healthycities.portal.ballot.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBoxMultipleChoice;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.RadioChoice;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.CollectionModel;
import org.apache.wicket.util.value.AttributeMap;
import org.apache.wicket.util.value.IValueMap;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.GivenAnswer;
import se.healthycities.portal.ballot.OptionRow;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.web.component.FieldError;

/** What can be said in a ballot, with its reason. It lies in the form of its page, which asks {@link #check} before it sends. */
class AnswerFields extends Panel {
    private static final long serialVersionUID = 1L;

    private final String prefix;
    private final BallotRow ballot;
    private final List<OptionRow> options;
    private final GivenAnswer given;
    private RadioChoice<String> one;
    private CheckBoxMultipleChoice<String> many;
    private final TextArea<String> reason;

    /**
     * @param prefix before the ids in the markup, because two of them may stand on a page
     * @param given what was said already, or is about to be; null for nothing yet
     */
    AnswerFields(String id, String prefix, BallotRow ballot, List<OptionRow> options, GivenAnswer given) {
        super(id);
        this.prefix = prefix;
        this.ballot = ballot;
        this.options = options;
        this.given = given;
        this.reason = new TextArea<>("reason", Model.of(given == null ? "" : given.reason()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean choice = ballot.kind() == BallotKind.CHOICE;
        Map<String, String> words = words(choice);
        List<String> keys = choice
                ? options.stream().map(option -> String.valueOf(option.id())).toList()
                : ballot.kind().stances().stream().map(Stance::name).toList();
        Set<String> said = said(choice);
        one = new RadioChoice<>("one", Model.of(said.stream().findFirst().orElse(null)), keys, renderer(words)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected IValueMap getAdditionalAttributes(int index, String key) {
                return input();
            }

            @Override
            protected IValueMap getAdditionalAttributesForLabel(int index, String key) {
                return label();
            }
        };
        many = new CheckBoxMultipleChoice<>("many", new CollectionModel<>(new ArrayList<>(said)), keys, renderer(words)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected IValueMap getAdditionalAttributes(int index, String key) {
                return input();
            }

            @Override
            protected IValueMap getAdditionalAttributesForLabel(int index, String key) {
                return label();
            }
        };
        one.setPrefix("<div class=\"form-check\">").setSuffix("</div>\n");
        many.setPrefix("<div class=\"form-check\">").setSuffix("</div>\n");
        boolean several = ballot.several();
        Label legend = new Label("legend", getString("answerFields." + (several ? "several" : ballot.kind())));
        add(legend.add(AttributeModifier.replace("id", prefix + "legend")));
        one.add(AttributeModifier.replace("aria-labelledby", prefix + "legend"));
        many.add(AttributeModifier.replace("aria-labelledby", prefix + "legend"));
        add(one.setVisible(!several), new FieldError("oneError", one, prefix + "said"));
        add(many.setVisible(several), new FieldError("manyError", many, prefix + "said-all"));
        boolean needed = ballot.kind() == BallotKind.CONSENT;
        Label why = new Label("why", getString(needed ? "answerFields.reason" : "answerFields.comment"));
        add(why.add(AttributeModifier.replace("for", prefix + "reason")));
        add(reason, new FieldError("reasonError", reason, prefix + "reason"));
    }

    private Map<String, String> words(boolean choice) {
        Map<String, String> words = new HashMap<>();
        options.forEach(option -> words.put(String.valueOf(option.id()), option.words()));
        if (!choice) {
            ballot.kind()
                    .stances()
                    .forEach(stance -> words.put(stance.name(), getString("answerFields.stance." + stance)));
        }
        return words;
    }

    private Set<String> said(boolean choice) {
        if (given == null) {
            return Set.of();
        }
        return choice
                ? given.options().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of(given.stance().name());
    }

    private static ChoiceRenderer<String> renderer(Map<String, String> words) {
        return new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(String key) {
                return words.getOrDefault(key, key);
            }

            @Override
            public String getIdValue(String key, int index) {
                return key;
            }
        };
    }

    private static IValueMap input() {
        return classes("form-check-input");
    }

    private static IValueMap label() {
        return classes("form-check-label");
    }

    private static IValueMap classes(String names) {
        IValueMap attributes = new AttributeMap();
        attributes.put("class", names);
        return attributes;
    }

    /** Says beside the field what keeps it from being an answer; for the form's validation. */
    void check() {
        Optional<GivenAnswer.Fault> fault = given(one.getConvertedInput(), many.getConvertedInput(), typed())
                .fault(ballot.kind(), ballot.several());
        fault.ifPresent(found -> field(found).error(getString("answerFields." + found)));
    }

    /** What was said, after the form was found to be right. */
    GivenAnswer value() {
        return given(one.getModelObject(), many.getModelObject(), reason.getModelObject());
    }

    private String typed() {
        return reason.getConvertedInput();
    }

    private FormComponent<?> field(GivenAnswer.Fault fault) {
        return switch (fault) {
            case NO_REASON, LONG_REASON -> reason;
            case NOTHING_SAID, TOO_MANY -> Boolean.TRUE.equals(ballot.several()) ? many : one;
        };
    }

    private GivenAnswer given(String single, Collection<String> several, String why) {
        String words = why == null ? "" : why.strip();
        Collection<String> keys =
                ballot.several() ? (several == null ? List.of() : several) : single == null ? List.of() : List.of(single);
        if (ballot.kind() == BallotKind.CHOICE) {
            Set<Long> chosen = keys.stream().map(Long::valueOf).collect(Collectors.toSet());
            return new GivenAnswer(chosen.isEmpty() ? null : Stance.CHOSEN, words, chosen);
        }
        return new GivenAnswer(keys.stream().findFirst().map(Stance::valueOf).orElse(null), words, Set.of());
    }
}
