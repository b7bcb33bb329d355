package se.healthycities.portal.privacy.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.FoundPerson;
import se.healthycities.portal.privacy.MergePreview;
import se.healthycities.portal.privacy.Merging;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/** Two rows that are one human being: what would move, and the button that moves it (P2). */
public class MergePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/privacy/merge";
    private static final FoundPerson NOBODY = new FoundPerson(0L, "", "", "");

    @Inject
    private Merging merging;

    @Inject
    private PersonReads people;

    public MergePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long kept = asked("keep");
        long other = asked("other");
        Optional<MergePreview> preview = merging.preview(kept, other);
        if (preview.isEmpty() && PlainPost.posted()) {
            throw new RedirectToUrlException(ADDRESS); // a form that is sent twice
        }
        boolean sought = !typed("keep").isBlank() || !typed("other").isBlank();
        add(new WebMarkupContainer("merged")
                .setVisible(getPageParameters().get("merged").toBoolean(false)));
        add(field("keep"), field("other"));
        add(new WebMarkupContainer("wrong").setVisible(sought && preview.isEmpty()));
        add(preview(preview));
    }

    private WebMarkupContainer preview(Optional<MergePreview> preview) {
        WebMarkupContainer section = new WebMarkupContainer("preview");
        FoundPerson kept = preview.map(MergePreview::kept).orElse(NOBODY);
        FoundPerson other = preview.map(MergePreview::other).orElse(NOBODY);
        section.add(new Label("kept", words(kept)), new Label("gone", words(other)));
        section.add(new ListView<>("line", preview.map(MergePreview::lines).orElse(List.of())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MergePreview.Line> item) {
                MergePreview.Line line = item.getModelObject();
                item.add(new Label("what", new ResourceModel("link." + line.link())));
                item.add(new Label("number", String.valueOf(line.number())));
                item.add(
                        new Label("fate", new ResourceModel("way." + line.link().way())));
            }
        });
        section.add(new Label("seats", preview.map(MergePreview::seats).orElse(0L)));
        section.add(
                new Label("same", preview.map(MergePreview::sameOrganisation).orElse(0L)));
        List<String> unknown = preview.map(MergePreview::unknown).orElse(List.of());
        section.add(new Label("unknown", String.join(", ", unknown)).setVisible(!unknown.isEmpty()));
        section.add(form(kept.id(), other.id()).setVisible(unknown.isEmpty()));
        section.setVisible(preview.isPresent());
        return section;
    }

    private StatelessForm<Void> form(long kept, long other) {
        return new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                merging.merge(kept, other);
                throw new RedirectToUrlException(ADDRESS + "?merged=true");
            }
        };
    }

    private WebMarkupContainer field(String name) {
        WebMarkupContainer field = new WebMarkupContainer(name);
        field.add(AttributeModifier.replace("value", typed(name)));
        return field;
    }

    /** A person's number or e-mail address; 0 for nobody. */
    private long asked(String name) {
        String typed = typed(name).trim();
        return typed.matches("\\d{1,18}")
                ? Long.parseLong(typed)
                : people.byEmail(typed).map(Person::getId).orElse(0L);
    }

    private String typed(String name) {
        return getPageParameters().get(name).toString("");
    }

    private static String words(FoundPerson person) {
        return person.name() + ", " + person.email() + ", " + person.organisations();
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
