package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.themegroups.ask.Asking;
import se.healthycities.themegroups.ask.Knowing;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.QuestionView;
import se.healthycities.themegroups.ask.Suggested;
import se.healthycities.themegroups.group.ThemeGroup;

/** These may know: whom a question would go to and why, each of whom the asker can leave out, and the button that sends it. */
class SendPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "chosen";

    @Inject
    private Knowing knowing;

    @Inject
    private Asking asking;

    private final QuestionView question;
    private final ArrayList<String> tags;
    private final boolean writable;

    SendPanel(String id, QuestionView question, List<String> tags, boolean writable) {
        super(id);
        this.question = question;
        this.tags = new ArrayList<>(tags);
        this.writable = writable;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Suggested> suggested = PlainPost.posted()
                ? List.of()
                : knowing.suggested(
                        question.title(), Set.copyOf(new HashSet<>(tags)), question.asker(), question.home());
        QuietForm form = new QuietForm("form", writable) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                asking.send(Scene.of(ThemeGroup.PLUGIN), question.id(), chosen());
                throw new RedirectToUrlException(QuestionAddresses.question(question.id()));
            }
        };
        form.add(new ListView<>("person", suggested) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Suggested> item) {
                Suggested one = item.getModelObject();
                String markup = "chosen-" + one.who().affiliation();
                item.add(new WebMarkupContainer("box")
                        .add(AttributeModifier.replace("id", markup))
                        .add(AttributeModifier.replace("value", one.who().affiliation())));
                item.add(new Label(
                                "name",
                                one.who().name() + ", " + one.who().title() + ", "
                                        + one.who().organisationName())
                        .add(AttributeModifier.replace("for", markup)));
                item.add(new Label("why", why(one)));
            }
        });
        boolean nobody = suggested.isEmpty();
        form.add(new WebMarkupContainer("may").setVisible(!nobody));
        String none = knowing.quiet() ? "sendPanel.quiet" : "sendPanel.nobody";
        form.add(new Label("nobody", getString(none).replace("{0}", question.space(getLocale()))).setVisible(nobody));
        form.add(new Label("words", getString(nobody ? "sendPanel.sendToGroup" : "sendPanel.send")));
        add(form);
    }

    /** What tells that somebody may know. */
    private String why(Suggested one) {
        Stream<String> subjects = one.subjects() == 0
                ? Stream.empty()
                : Stream.of(Texts.count(SendPanel.class, "sendPanel.subjects", getLocale(), one.subjects()));
        Stream<String> words = one.words().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        getString("sendPanel.offers").replace("{0}", one.who().askMeAbout()));
        Stream<String> examples = one.examples() == 0
                ? Stream.empty()
                : Stream.of(Texts.count(SendPanel.class, "sendPanel.examples", getLocale(), one.examples()));
        return Stream.of(subjects, words, examples).flatMap(part -> part).collect(Collectors.joining(" · "));
    }

    private static Set<Long> chosen() {
        String[] values = PlainPost.request().getParameterValues(NAME);
        return values == null
                ? Set.of()
                : Stream.of(values)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
    }
}
