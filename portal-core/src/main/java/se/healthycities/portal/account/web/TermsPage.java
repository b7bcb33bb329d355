package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.ConsentKind;
import se.healthycities.portal.account.ConsentReads;
import se.healthycities.portal.account.ConsentTextRow;
import se.healthycities.portal.account.Consents;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * The terms that hold today, for everybody to read. Whoever has logged in without having accepted them comes here first,
 * and goes on afterwards to where the way led.
 */
public class TermsPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentReads reads;

    @Inject
    private Consents consents;

    @Inject
    private Markdown markdown;

    public TermsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<ConsentTextRow> terms = reads.current(ConsentKind.TERMS);
        boolean due = visitor().termsDue();
        add(new Label("lead", getString(due ? "due" : "lead")));
        String words = terms.map(row -> row.words(language())).orElse("");
        add(new Label("text", markdown.toHtml(words))
                .setEscapeModelStrings(false)
                .setVisible(terms.isPresent()));
        String version = terms.map(row -> getString("version")
                        .replace("{0}", String.valueOf(row.version()))
                        .replace("{1}", Dates.day(row.validFrom(), language())))
                .orElseGet(() -> getString("none"));
        add(new Label("version", version));
        add(new WebMarkupContainer("accepted")
                .setVisible(visitor().signedIn() && visitor().affiliation() != 0 && !due && terms.isPresent()));
        WebMarkupContainer answer = new WebMarkupContainer("answer");
        answer.add(new StatelessForm<Void>("accept") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                consents.acceptTerms();
                String to = TermsPage.this.getPageParameters().get("to").toString("/");
                throw new RedirectToUrlException(PlainPost.ownAddress(to));
            }
        });
        add(answer.setVisible(due));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
