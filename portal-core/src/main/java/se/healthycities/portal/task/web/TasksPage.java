package se.healthycities.portal.task.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.task.ColleagueRow;
import se.healthycities.portal.task.TaskFilter;
import se.healthycities.portal.task.TaskReads;
import se.healthycities.portal.task.TaskRow;
import se.healthycities.portal.task.TaskService;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** The tasks of the visitor and of the visitor's organisations, with what one may do about each. */
public class TasksPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/tasks";
    private static final int A_PAGE = 30;

    @Inject
    private TaskReads tasks;

    @Inject
    private TaskService service;

    private TaskFilter filter;

    public TasksPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        filter = filter();
        List<TaskRow> rows = tasks.list(filter, visitor().person(), after(), afterId(), A_PAGE + 1);
        List<TaskRow> shown = rows.subList(0, Math.min(rows.size(), A_PAGE));
        add(filters());
        add(new Label("shown", getString("filter." + filter)));
        add(form(shown));
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        add(empty.add(new Label("emptyHeading", getString("empty." + filter))).setVisible(rows.isEmpty()));
        WebMarkupContainer later = new WebMarkupContainer("later");
        TaskRow last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        later.add(new Href("next", address() + (last == null ? "" : "&due=" + last.dueDay() + "&after=" + last.id())));
        add(later.setVisible(rows.size() > A_PAGE));
    }

    private Component filters() {
        return new ListView<>("filter", Arrays.asList(TaskFilter.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TaskFilter> item) {
                TaskFilter one = item.getModelObject();
                TextHref link =
                        new TextHref("choose", ADDRESS + "?show=" + one, TasksPage.this.getString("filter." + one));
                if (one == filter) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                item.add(link);
            }
        };
    }

    private Component form(List<TaskRow> shown) {
        List<ColleagueRow> colleagues = shown.isEmpty() || filter == TaskFilter.DONE
                ? List.of()
                : tasks.colleagues(visitor().person());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act(getRequest().getPostParameters());
                throw new RedirectToUrlException(address());
            }
        };
        form.add(new ListView<>("task", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TaskRow> item) {
                TaskRow task = item.getModelObject();
                item.add(new TextHref("what", task.address(), task.what()));
                item.add(new WebMarkupContainer("vacant").setVisible(task.vacant() && !task.done()));
                item.add(new Label("due", due(task)));
                item.add(new Label("who", who(task)));
                item.add(hand(task, colleagues));
                item.add(button("finish", task, !task.done()), button("take", task, !task.done() && task.vacant()));
                item.add(button("reopen", task, task.done()));
            }
        });
        return form.setVisible(!shown.isEmpty());
    }

    private WebMarkupContainer hand(TaskRow task, List<ColleagueRow> all) {
        List<ColleagueRow> colleagues = all.stream()
                .filter(one -> one.organisation().equals(task.organisation())
                        && !one.affiliation().equals(task.responsible()))
                .toList();
        WebMarkupContainer hand = new WebMarkupContainer("handing");
        String id = "to-" + task.id();
        hand.add(new WebMarkupContainer("toLabel").add(AttributeModifier.replace("for", id)));
        WebMarkupContainer to = new WebMarkupContainer("to");
        to.add(AttributeModifier.replace("id", id), AttributeModifier.replace("name", id));
        to.add(new ListView<>("colleague", colleagues) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ColleagueRow> item) {
                ColleagueRow one = item.getModelObject();
                item.add(AttributeModifier.replace("value", one.affiliation()));
                item.add(new Label("name", one.name() + ", " + one.title()).setRenderBodyOnly(true));
            }
        });
        hand.add(to, button("hand", task, true));
        return (WebMarkupContainer) hand.setVisible(!task.done() && !colleagues.isEmpty());
    }

    private Component button(String id, TaskRow task, boolean visible) {
        return new WebMarkupContainer(id)
                .add(AttributeModifier.replace("value", task.id()))
                .add(AttributeModifier.replace("aria-label", getString(id) + ": " + task.what()))
                .setVisible(visible);
    }

    private void act(IRequestParameters sent) {
        long handed = sent.getParameterValue("hand").toLong(0);
        if (handed != 0) {
            service.hand(handed, sent.getParameterValue("to-" + handed).toLong(0));
        } else if (!sent.getParameterValue("finish").isEmpty()) {
            service.finish(sent.getParameterValue("finish").toLong(0));
        } else if (!sent.getParameterValue("take").isEmpty()) {
            service.take(sent.getParameterValue("take").toLong(0));
        } else if (!sent.getParameterValue("reopen").isEmpty()) {
            service.reopen(sent.getParameterValue("reopen").toLong(0));
        }
    }

    private String due(TaskRow task) {
        LocalDate today = visitor().today();
        String key = !task.done() && task.dueDay().isBefore(today) ? "overdue" : "due";
        return getString(key).replace("{0}", Dates.day(task.dueDay(), today, language()));
    }

    private String who(TaskRow task) {
        return task.vacant()
                ? getString("nobody").replace("{0}", task.organisationName())
                : task.holder() + ", " + task.organisationName();
    }

    private TaskFilter filter() {
        String asked = getPageParameters().get("show").toString("");
        return Arrays.stream(TaskFilter.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(TaskFilter.WAITING);
    }

    private LocalDate after() {
        try {
            return LocalDate.parse(getPageParameters().get("due").toString(""));
        } catch (DateTimeParseException none) {
            return TaskReads.FIRST;
        }
    }

    private long afterId() {
        return getPageParameters().get("after").toLong(0);
    }

    private String address() {
        return ADDRESS + "?show=" + filter;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
