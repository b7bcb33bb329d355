package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.ConsentKind;
import se.healthycities.portal.account.ConsentReads;
import se.healthycities.portal.account.ConsentRow;
import se.healthycities.portal.account.ConsentTextRow;
import se.healthycities.portal.account.Consents;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.web.component.Dates;

/** What the visitor agrees to, since when, and the way to take it back; and what one may still agree to. */
class ConsentList extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentReads reads;

    @Inject
    private Consents consents;

    @Inject
    private Markdown markdown;

    private final Visitor visitor;

    ConsentList(String id, Visitor visitor) {
        super(id);
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ConsentRow> given = reads.of(visitor.person());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                ConsentKind.of(posted("give")).ifPresent(consents::give);
                ConsentKind.of(posted("withdraw")).ifPresent(consents::withdraw);
                throw new RedirectToUrlException(ProfilePage.ADDRESS + "?done=consent");
            }
        };
        form.add(new ListView<>("text", reads.current()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ConsentTextRow> item) {
                ConsentTextRow text = item.getModelObject();
                Optional<ConsentRow> last = given.stream()
                        .filter(row -> row.text().equals(text.id()))
                        .findFirst();
                boolean holds = last.filter(row -> row.withdrawnAt() == null).isPresent();
                String kind = text.kind().name();
                item.add(new Label("name", getString("consentList." + kind)));
                item.add(new Label("words", markdown.toHtml(text.words(getLocale()))).setEscapeModelStrings(false));
                item.add(new Label("when", when(text, last)));
                item.add(button("give", kind).setVisible(!holds));
                item.add(
                        button("withdraw", kind).setVisible(holds && text.kind().free()));
                item.add(new WebMarkupContainer("bound")
                        .setVisible(holds && !text.kind().free()));
            }
        });
        add(form);
    }

    private WebMarkupContainer button(String act, String kind) {
        WebMarkupContainer button = new WebMarkupContainer(act);
        button.add(AttributeModifier.replace("value", kind));
        return button;
    }

    private String when(ConsentTextRow text, Optional<ConsentRow> last) {
        String key = last.isEmpty() ? "never" : last.get().withdrawnAt() == null ? "given" : "withdrawn";
        String day = last.map(row -> row.withdrawnAt() == null ? row.givenAt() : row.withdrawnAt())
                .map(at -> Dates.day(se.healthycities.portal.time.Today.day(at), getLocale()))
                .orElse("");
        return getString("consentList." + key)
                .replace("{0}", String.valueOf(text.version()))
                .replace("{1}", day);
    }

    private String posted(String name) {
        return getRequest().getPostParameters().getParameterValue(name).toString("");
    }
}
