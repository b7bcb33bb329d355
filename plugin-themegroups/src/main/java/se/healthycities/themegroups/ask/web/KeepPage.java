package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.ask.Keeping;
import se.healthycities.themegroups.ask.KeptPost;
import se.healthycities.themegroups.ask.KeptReads;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.QuestionPlan;

/** Where the best reply of a group's discussion is kept for all members, by whoever leads the group or asked there (INV-208). */
public class KeepPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int WORDS = 240;

    @Inject
    private KeptReads answers;

    @Inject
    private Keeping keeping;

    @Inject
    private DirectoryReads directory;

    @Inject
    private Markdown markdown;

    private List<KeptPost> replies;

    public KeepPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String asked = getPageParameters().get("discussion").toString("");
        List<KeptPost> posts = asked.matches("\\d{1,18}") ? answers.posts(Long.parseLong(asked)) : List.of();
        KeptPost first = posts.stream().findFirst().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        if (!answers.mayKeep(first)) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        replies = posts.stream().filter(post -> post.number() > 1).toList();
        super.onInitialize();
        add(new TextHref(
                "discussion", Addresses.discussion(first.path(), first.discussion(), first.title()), first.title()));
        add(new ErrorSummary("errors"), form(first));
        add(new WebMarkupContainer("empty").setVisible(replies.isEmpty()));
    }

    private Component form(KeptPost first) {
        TextField<String> called = new TextField<>("called", Model.of(first.title()));
        called.setRequired(true)
                .add(StringValidator.maximumLength(QuestionPlan.LINE))
                .setLabel(new ResourceModel("called"));
        SubjectTicks subjects = new SubjectTicks("subjects", directory.subjects(), List.of());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                if (chosen() == 0) {
                    called.error(getPage().getString("choose"));
                }
            }

            @Override
            protected void onSubmit() {
                long kept = keeping.keepPost(scene(), chosen(), called.getModelObject(), subjects.chosen());
                throw new RedirectToUrlException(QuestionAddresses.answer(kept));
            }
        };
        form.add(called, new FieldError("calledError", called, "called"), subjects, list());
        return form.setVisible(!replies.isEmpty() && gate().state(scene()).writable());
    }

    private ListView<KeptPost> list() {
        return new ListView<>("reply", replies) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<KeptPost> item) {
                KeptPost reply = item.getModelObject();
                String markup = "reply-" + reply.number();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("id", markup), AttributeModifier.replace("value", reply.id()));
                box.add(AttributeModifier.replace("checked", chosen() == reply.id() ? "checked" : null));
                item.add(box.setVisible(reply.kept() == null));
                item.add(new Label("writer", reply.writer()).add(AttributeModifier.replace("for", markup)));
                String words = markdown.toPlain(reply.text());
                item.add(new Label("words", words.length() <= WORDS ? words : words.substring(0, WORDS) + " …"));
                item.add(new Href("kept", reply.kept() == null ? "" : QuestionAddresses.answer(reply.kept()))
                        .setVisible(reply.kept() != null));
            }
        };
    }

    /** The reply that was chosen, 0 for none of these. */
    private long chosen() {
        long sent = getRequest().getPostParameters().getParameterValue("reply").toLong(0);
        return replies.stream().anyMatch(reply -> reply.id() == sent) ? sent : 0;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(
                new Crumb(getString("groups"), "/themegroups"),
                new Crumb(getString("answers"), QuestionAddresses.ANSWERS));
    }
}
