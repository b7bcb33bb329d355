package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.DraftRow;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.draft.web.DraftPanel;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MinutesService;
import se.healthycities.portal.meeting.Overtaken;
import se.healthycities.portal.meeting.TaskLine;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.portal.web.component.TextHref;

/**
 * Where the minutes are written while the meeting goes on: all items with what is saved, one of them open to write. Its words
 * are kept as a draft while they are typed; what somebody else saved first stands above them. Whoever leads the space makes
 * tasks of the item here (D7).
 */
public class MinutesPage extends OccasionMeetingPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesService service;

    @Inject
    private TextDrafts drafts;

    private ItemRow open;

    public MinutesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean writes = writable()
                && !prepared().signed()
                && (may(Access.CONVENE)
                        || meetings().writes(prepared().id(), visitor().person()));
        if (!writes) {
            throw new Refused(prepared().signed() || !writable() ? Verdict.READ_ONLY : Verdict.FORBIDDEN, scene());
        }
        List<ItemRow> items = meetings().items(prepared().id());
        open = chosen(items);
        add(new ErrorSummary("errors"), new Href("back", address()));
        add(new WebMarkupContainer("ready").setVisible(prepared().readyAt() != null));
        add(new WebMarkupContainer("none").setVisible(items.isEmpty()));
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new ListView<>("item", items) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ItemRow> item) {
                ItemRow row = item.getModelObject();
                boolean here = row.id().equals(open.id());
                TextHref link = new TextHref("link", address(row), row.position() + ". " + row.title());
                if (here) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                item.add(link, new Label("state", getString(row.said().isEmpty() ? "unwritten" : "written")));
            }
        });
        WebMarkupContainer writing = new WebMarkupContainer("writing");
        if (open != null) {
            fill(writing, items);
        }
        add(writing.setVisible(open != null));
    }

    private ItemRow chosen(List<ItemRow> items) {
        long asked = getPageParameters().get("item").toLong(0);
        return items.stream()
                .filter(row -> row.id() == asked)
                .findFirst()
                .or(() -> items.stream().filter(row -> row.said().isEmpty()).findFirst())
                .or(() -> items.stream().findFirst())
                .orElse(null);
    }

    private void fill(WebMarkupContainer writing, List<ItemRow> items) {
        DraftPlace place = DraftPlace.minutes(open.id());
        Optional<DraftRow> draft = drafts.find(place);
        writing.add(new Label("heading", open.position() + ". " + open.title()));
        writing.add(new Label("about", open.html())
                .setEscapeModelStrings(false)
                .setVisible(!open.html().isEmpty()));
        WebMarkupContainer stored = new WebMarkupContainer("stored");
        stored.add(new Label("by", () -> open.saidBy()));
        stored.add(new Label("html", () -> open.saidHtml()).setEscapeModelStrings(false));
        TextArea<String> text =
                new TextArea<>("text", Model.of(draft.map(DraftRow::text).orElse(open.said())));
        text.add(StringValidator.maximumLength(MinutesService.TEXT)).setLabel(new ResourceModel("text"));
        SeenVersion seen = new SeenVersion("version", () -> open.saidVersion());
        StatelessForm<Void> form = new StatelessForm<>("write") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String typed = text.getModelObject();
                try {
                    service.write(scene(), open.id(), seen.sent(), typed == null ? "" : typed);
                } catch (Overtaken overtaken) {
                    open = chosen(meetings().items(prepared().id()));
                    stored.setVisible(true);
                    text.error(getString("overtaken"));
                    return;
                }
                throw new RedirectToUrlException(onwards(items));
            }
        };
        form.add(text, new FieldError("textError", text, "text"), seen);
        writing.add(stored.setVisible(draft.isPresent() && !open.said().isEmpty()), form);
        writing.add(
                new DraftPanel("draft", place, draft.map(DraftRow::savedAt).orElse(null), address(open)).keeping(form));
        Map<Long, List<TaskLine>> tasks = meetings().tasks(prepared().id());
        writing.add(new OutcomeList(
                "outcome",
                meetings().decisions(prepared().id()).get(open.decision()),
                tasks.getOrDefault(open.id(), List.of()),
                visitor().today()));
        writing.add(new OutcomePanel("become", standing(), prepared(), open).setVisible(leads()));
    }

    /** The same item, or the next one for the button that says so. */
    private String onwards(List<ItemRow> items) {
        boolean next =
                !getRequest().getPostParameters().getParameterValue("next").isNull();
        ItemRow to = items.stream()
                .filter(row -> next && row.position() > open.position())
                .findFirst()
                .orElse(open);
        return address(to) + "&saved=true";
    }

    private String address(ItemRow item) {
        return MeetingAddresses.minutes(standing().path(), occasion().key(), item.id());
    }
}
