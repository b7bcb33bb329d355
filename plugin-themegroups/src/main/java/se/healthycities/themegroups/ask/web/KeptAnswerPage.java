package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.ask.Keeping;
import se.healthycities.themegroups.ask.KeptReads;
import se.healthycities.themegroups.ask.KeptRow;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.QuestionPlan;

/** One answer of the library; its author, or whoever runs the network, corrects it here or says that it still holds. */
public class KeptAnswerPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private KeptReads answers;

    @Inject
    private Keeping keeping;

    @Inject
    private DirectoryReads directory;

    private KeptRow kept;

    public KeptAnswerPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String asked = getPageParameters().get("answer").toString("");
        Optional<KeptRow> found = asked.matches("\\d{1,18}") ? answers.one(Long.parseLong(asked)) : Optional.empty();
        kept = found.orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        add(new Label("question", kept.question()), new Label("who", kept.who()));
        add(new Label("year", String.valueOf(kept.year())));
        add(new Label("words", kept.html()).setEscapeModelStrings(false));
        add(new WebMarkupContainer("old").setVisible(kept.old(visitor().today())));
        boolean corrected = kept.correctedAt() != null;
        add(new Label(
                        "corrected",
                        corrected
                                ? getString("corrected")
                                        .replace("{0}", Dates.day(Today.day(kept.correctedAt()), language()))
                                : "")
                .setVisible(corrected));
        add(subjects(), new ErrorSummary("errors"), form());
    }

    private Component subjects() {
        List<SubjectRow> own = directory.subjects().stream()
                .filter(subject -> kept.keys().contains(subject.key()))
                .toList();
        WebMarkupContainer list = new WebMarkupContainer("subjects");
        list.add(new ListView<>("subject", own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SubjectRow> item) {
                SubjectRow subject = item.getModelObject();
                String address = Query.of(QuestionAddresses.ANSWERS)
                        .and("tag", subject.key())
                        .address();
                item.add(new TextHref("link", address, subject.name(getLocale())));
            }
        });
        return list.setVisible(!own.isEmpty());
    }

    private Component form() {
        TextArea<String> text = new TextArea<>("text", Model.of(kept.text()));
        text.setRequired(true)
                .add(StringValidator.maximumLength(QuestionPlan.TEXT))
                .setLabel(new ResourceModel("textLabel"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                keeping.correct(scene(), kept.id(), text.getModelObject().strip());
                throw new RedirectToUrlException(QuestionAddresses.answer(kept.id()));
            }
        };
        form.add(text, new FieldError("textError", text, "text"));
        boolean may = kept.author() == visitor().person() || visitor().coordinates();
        return form.setVisible(may && gate().state(scene()).writable());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(kept.question());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(
                new Crumb(getString("groups"), "/themegroups"),
                new Crumb(getString("answers"), QuestionAddresses.ANSWERS));
    }
}
