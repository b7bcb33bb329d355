package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.ask.Asking;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.QuestionPlan;
import se.healthycities.themegroups.ask.QuestionReads;
import se.healthycities.themegroups.ask.QuestionView;

/** Where one asks the network (N15), with what waits for one's own answer and what one has asked before. */
public class AskPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int SOME = 20;

    @Inject
    private Asking asking;

    @Inject
    private QuestionReads questions;

    @Inject
    private DirectoryReads directory;

    private QuestionView draft;

    public AskPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        draft = draft(getPageParameters().get("draft").toLong(0)).orElse(null);
        super.onInitialize();
        add(new Href("library", QuestionAddresses.ANSWERS));
        add(new ErrorSummary("errors"), form().setVisible(gate().state(scene()).writable()));
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        add(new QuestionList("waiting", questions.waiting(), "waiting", false));
        add(new QuestionList("mine", questions.mine(before, SOME), "mine", true));
        add(new QuestionList("open", questions.open(SOME), "open", false));
    }

    private Optional<QuestionView> draft(long id) {
        if (id == 0) {
            return Optional.empty();
        }
        QuestionView found = questions
                .one(id)
                .filter(QuestionView::draft)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        return Optional.of(found);
    }

    private Component form() {
        TextField<String> called = new TextField<>("called", Model.of(draft == null ? "" : draft.title()));
        TextArea<String> text = new TextArea<>("text", Model.of(draft == null ? "" : draft.text()));
        called.setRequired(true)
                .add(StringValidator.maximumLength(QuestionPlan.LINE))
                .setLabel(new ResourceModel("called"));
        text.setRequired(true)
                .add(StringValidator.maximumLength(QuestionPlan.TEXT))
                .setLabel(new ResourceModel("text"));
        CheckBox hidden = new CheckBox("hidden", Model.of(draft != null && draft.hidden()));
        SubjectTicks subjects = new SubjectTicks(
                "subjects", directory.subjects(), draft == null ? List.of() : questions.tags(draft.id()));
        GroupField group = new GroupField("group", questions.groups(), draft == null ? 0 : draft.space());
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                QuestionPlan plan = new QuestionPlan(
                        called.getModelObject().strip(),
                        Objects.requireNonNullElse(text.getModelObject(), "").strip(),
                        subjects.chosen(),
                        group.chosen(),
                        Boolean.TRUE.equals(hidden.getModelObject()));
                long id;
                if (draft == null) {
                    id = asking.write(scene(), plan, key.value());
                } else {
                    id = draft.id();
                    asking.rewrite(scene(), id, plan);
                }
                throw new RedirectToUrlException(QuestionAddresses.question(id));
            }
        };
        form.add(called, new FieldError("calledError", called, "called"));
        form.add(text, new FieldError("textError", text, "text"));
        form.add(subjects, group, hidden.setMarkupId("hidden").setOutputMarkupId(true), key);
        return form;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("groups"), "/themegroups"));
    }
}
