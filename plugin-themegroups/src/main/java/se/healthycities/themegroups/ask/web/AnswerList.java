package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.themegroups.ask.AnswerRow;
import se.healthycities.themegroups.ask.Answering;
import se.healthycities.themegroups.ask.Keeping;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.QuestionReads;
import se.healthycities.themegroups.ask.QuestionView;
import se.healthycities.themegroups.group.ThemeGroup;

/** The answers of those who were asked, the best one first; its asker says which that is and keeps it for all by one click. */
class AnswerList extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionReads questions;

    @Inject
    private Answering answering;

    @Inject
    private Keeping keeping;

    @Inject
    private Today today;

    private final QuestionView question;
    private final boolean chooses;
    private final boolean writable;

    AnswerList(String id, QuestionView question, boolean chooses, boolean writable) {
        super(id);
        this.question = question;
        this.chooses = chooses;
        this.writable = writable;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<AnswerRow> rows = questions.answers(question.id());
        QuietForm form = new QuietForm("form", chooses && writable && !rows.isEmpty()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                choose();
            }
        };
        form.add(new ListView<>("answer", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AnswerRow> item) {
                AnswerRow row = item.getModelObject();
                item.add(new Label("name", row.name()));
                item.add(new Label("role", row.title() + ", " + row.organisation()));
                item.add(new Label("at", Dates.moment(row.writtenAt(), today.date(), getLocale())));
                item.add(new WebMarkupContainer("best").setVisible(row.best()));
                item.add(new Label("html", row.html()).setEscapeModelStrings(false));
                boolean acts = chooses && writable;
                item.add(button("mark", row.id(), acts && !row.best()));
                item.add(button("keep", row.id(), acts && row.best() && row.kept() == null));
                item.add(new Href("kept", row.kept() == null ? "" : QuestionAddresses.answer(row.kept()))
                        .setVisible(row.kept() != null));
            }
        });
        add(form, new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
    }

    private void choose() {
        Scene scene = Scene.of(ThemeGroup.PLUGIN);
        long keep = sent("keep");
        if (keep != 0) {
            throw new RedirectToUrlException(QuestionAddresses.answer(keeping.keep(scene, keep)));
        }
        long best = sent("mark");
        if (best != 0) {
            answering.best(scene, best);
        }
        throw new RedirectToUrlException(QuestionAddresses.question(question.id()));
    }

    private long sent(String name) {
        return getRequest().getPostParameters().getParameterValue(name).toLong(0);
    }

    private static Component button(String id, long answer, boolean visible) {
        return new WebMarkupContainer(id)
                .add(AttributeModifier.replace("value", answer))
                .setVisible(visible);
    }
}
