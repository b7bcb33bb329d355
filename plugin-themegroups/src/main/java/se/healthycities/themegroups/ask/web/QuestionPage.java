package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.ask.Answering;
import se.healthycities.themegroups.ask.Asking;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.QuestionReads;
import se.healthycities.themegroups.ask.QuestionView;
import se.healthycities.themegroups.group.ThemeGroup;

/** A question: before it is sent whom it would go to, afterwards who was asked, what they answered, and which answer is best. */
public class QuestionPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionReads questions;

    @Inject
    private Answering answering;

    @Inject
    private Asking asking;

    @Inject
    private DirectoryReads directory;

    private QuestionView question;

    public QuestionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String asked = getPageParameters().get("question").toString("");
        question = (asked.matches("\\d{1,18}") ? questions.one(Long.parseLong(asked)) : Optional.<QuestionView>empty())
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        boolean writable = gate().state(scene()).writable();
        add(new Label("called", question.title()));
        add(new Label("state", state()), new Label("by", by()));
        add(new Label("text", question.html()).setEscapeModelStrings(false));
        List<String> tags = questions.tags(question.id());
        add(new Label("subjects", subjects(tags)).setVisible(!tags.isEmpty()));
        add(new Href("discussion", discussion()).setVisible(readsGroup()));
        boolean draft = question.draft();
        add(draft ? new SendPanel("send", question, tags, writable) : none("send"));
        boolean answers = !draft && answering.mayAnswer(question.id(), visitor().person());
        add(answers ? new SayPanel("say", question.id(), null).setVisible(writable) : none("say"));
        boolean chooses = own() || visitor().coordinates();
        add(draft ? none("answers") : new AnswerList("answers", question, chooses, writable));
        add(chooses && !draft ? new RouteList("routes", question) : none("routes"));
        add(withdraw(writable));
        add(new Href("edit", QuestionAddresses.draft(question.id())).setVisible(draft && writable));
    }

    private Component withdraw(boolean writable) {
        QuietForm form = new QuietForm("withdraw", true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                asking.withdraw(scene(), question.id());
                throw new RedirectToUrlException(
                        question.draft() ? QuestionAddresses.ASK : QuestionAddresses.question(question.id()));
            }
        };
        String words = getString(question.draft() ? "drop" : "withdraw");
        form.add(new Label("words", words));
        return form.setVisible(writable && own() && question.closedAt() == null);
    }

    private boolean own() {
        return question.asker() == visitor().person();
    }

    private String state() {
        if (question.draft()) {
            return getString("draft");
        }
        if (question.closedAt() != null) {
            return getString("closed");
        }
        String key = question.discussion() == null ? "until" : "inGroup";
        return getString(key)
                .replace("{0}", question.space(language()))
                .replace("{1}", Dates.moment(question.goesAt(), visitor().today(), language()));
    }

    /** Who asks; nobody else sees it when the asker is hidden, also not who runs the network. */
    private String by() {
        if (question.hidden()) {
            return getString(own() ? "hiddenOwn" : "hidden");
        }
        return question.name() + ", " + question.role() + ", " + question.organisation();
    }

    private String subjects(List<String> keys) {
        Map<String, SubjectRow> all =
                directory.subjects().stream().collect(Collectors.toMap(SubjectRow::key, subject -> subject));
        return keys.stream()
                .filter(all::containsKey)
                .map(key -> all.get(key).name(language()))
                .collect(Collectors.joining(" · "));
    }

    private String discussion() {
        return question.discussion() == null
                ? ""
                : Addresses.discussion(question.spacePath(), question.discussion(), question.title());
    }

    private boolean readsGroup() {
        Scene group = Scene.space(ThemeGroup.PLUGIN, question.spacePath()).in("discussions");
        return question.discussion() != null && gate().permits(group, Access.READ);
    }

    private static Component none(String id) {
        return new EmptyPanel(id).setVisible(false);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(question.title());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(
                new Crumb(getString("groups"), "/themegroups"), new Crumb(getString("ask"), QuestionAddresses.ASK));
    }
}
