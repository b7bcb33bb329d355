package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
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
import se.healthycities.portal.meeting.Linkables;
import se.healthycities.portal.meeting.LinkedThing;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.request.PlainPost;

/** The fields of an item of an agenda, with the note that a locked agenda asks for. */
class ItemFields extends Panel {
    private static final long serialVersionUID = 1L;

    private static final String LINKED = "linked";

    @Inject
    private Linkables linkables;

    private final KeyChoice kind;
    private final TextField<String> called;
    private final TextArea<String> text;
    private final TextField<Integer> length;
    private final TextField<String> presenter;
    private final TextField<String> link;
    private final WhyField why;
    private final String leads;

    /** What the words that were typed as a link may mean. */
    private ArrayList<LinkedThing> meant = new ArrayList<>();

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
        leads = said == null ? null : said.link();
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
            String typed = sent.getValue().strip();
            if (!ItemPlan.plain(typed) && address(typed) == null) {
                sent.error(new ValidationError(
                        getString(meant.isEmpty() ? "itemFields.linkWrong" : "itemFields.linkMany")));
            }
        });
        kind.setRequired(true).setLabel(new ResourceModel("itemFields.kind"));
        add(kind, called, new FieldError("calledError", called, "called"));
        add(text, new FieldError("textError", text, "text"));
        add(length, new FieldError("lengthError", length, "length"));
        add(presenter, new FieldError("presenterError", presenter, "presenter"));
        add(link, new FieldError("linkError", link, "link"), why);
        add(new Label("linkLeads", this::leads), choices());
    }

    /** What a link that is stored leads to, "" for whoever may not read it and for addresses that say it themselves. */
    private String leads() {
        LinkedThing thing = leads == null
                ? null
                : linkables.read(List.of(leads), getLocale()).get(leads);
        return thing == null || thing.title() == null
                ? ""
                : getString("itemFields.linkLeads").replace("{0}", thing.title());
    }

    private Component choices() {
        WebMarkupContainer choices = new WebMarkupContainer("choices") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(meant.size() > 1);
            }
        };
        return choices.add(new ListView<>("choice", () -> meant) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkedThing> item) {
                LinkedThing thing = item.getModelObject();
                String markup = LINKED + "-" + item.getIndex();
                item.add(new WebMarkupContainer("radio")
                        .add(
                                AttributeModifier.replace("name", LINKED),
                                AttributeModifier.replace("value", thing.address()),
                                AttributeModifier.replace("id", markup)));
                item.add(new Label("called", thing.title()).add(AttributeModifier.replace("for", markup)));
            }
        });
    }

    /** The one thing that the words mean, or the one of several that was chosen; null for none. */
    private String address(String words) {
        meant = new ArrayList<>(linkables.find(words, getLocale()));
        String chosen = PlainPost.value(LINKED);
        return meant.stream()
                .map(LinkedThing::address)
                .filter(address -> meant.size() == 1 || address.equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private String link() {
        String typed = link.getModelObject();
        if (typed == null) {
            return null;
        }
        String words = typed.strip();
        return ItemPlan.plain(words) ? linkables.kept(words) : address(words);
    }

    ItemPlan plan() {
        String words = text.getModelObject();
        return new ItemPlan(
                ItemKind.valueOf(kind.getModelObject()),
                called.getModelObject().strip(),
                words == null ? "" : words.strip(),
                length.getModelObject(),
                presenter.getModelObject(),
                link());
    }

    WhyField why() {
        return why;
    }

    /** Says above the typed text that somebody else was first. */
    void overtaken() {
        called.error(getString("overtaken"));
    }
}
