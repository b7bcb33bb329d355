package se.healthycities.portal.meeting.web;

import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.ValidationError;
import org.apache.wicket.validation.validator.RangeValidator;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.calendar.web.KeyChoice;
import se.healthycities.portal.meeting.ItemKind;
import se.healthycities.portal.meeting.ItemPlan;
import se.healthycities.portal.web.component.FieldError;

/** The fields of an item of an agenda, with the note that a locked agenda asks for. */
class ItemFields extends Panel {
    private static final long serialVersionUID = 1L;

    private final KeyChoice kind;
    private final TextField<String> called;
    private final TextArea<String> text;
    private final TextField<Integer> length;
    private final TextField<String> presenter;
    private final TextField<String> link;
    private final WhyField why;

    /** @param said what stands in them at first, or null for nothing */
    ItemFields(String id, ItemPlan said, boolean locked) {
        super(id);
        kind = new KeyChoice(
                "kind",
                said == null ? ItemKind.INFORMATION.name() : said.kind().name(),
                Stream.of(ItemKind.values()).map(ItemKind::name).toList(),
                "itemKind.");
        called = new TextField<>("called", Model.of(said == null ? "" : said.title()));
        text = new TextArea<>("text", Model.of(said == null ? "" : said.text()));
        length = new TextField<>("length", Model.of(said == null ? null : said.length()), Integer.class);
        presenter = new TextField<>("presenter", Model.of(said == null ? "" : said.presenter()));
        link = new TextField<>("link", Model.of(said == null ? "" : said.link()));
        why = new WhyField("why", locked);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        called.setRequired(true)
                .add(StringValidator.maximumLength(ItemPlan.LINE))
                .setLabel(new ResourceModel("itemFields.called"));
        text.add(StringValidator.maximumLength(ItemPlan.TEXT)).setLabel(new ResourceModel("itemFields.text"));
        length.add(RangeValidator.range(1, ItemPlan.LONGEST)).setLabel(new ResourceModel("itemFields.length"));
        presenter.add(StringValidator.maximumLength(ItemPlan.LINE)).setLabel(new ResourceModel("itemFields.presenter"));
        link.add(StringValidator.maximumLength(ItemPlan.ADDRESS)).setLabel(new ResourceModel("itemFields.link"));
        link.add((IValidatable<String> sent) -> {
            if (!ItemPlan.plain(sent.getValue())) {
                sent.error(new ValidationError(getString("itemFields.linkWrong")));
            }
        });
        add(kind, called, new FieldError("calledError", called, "called"));
        add(text, new FieldError("textError", text, "text"));
        add(length, new FieldError("lengthError", length, "length"));
        add(presenter, new FieldError("presenterError", presenter, "presenter"));
        add(link, new FieldError("linkError", link, "link"), why);
    }

    ItemPlan plan() {
        String words = text.getModelObject();
        return new ItemPlan(
                ItemKind.valueOf(kind.getModelObject()),
                called.getModelObject().strip(),
                words == null ? "" : words.strip(),
                length.getModelObject(),
                presenter.getModelObject(),
                link.getModelObject());
    }

    WhyField why() {
        return why;
    }

    /** Says above the typed text that somebody else was first. */
    void overtaken() {
        called.error(getString("overtaken"));
    }
}
