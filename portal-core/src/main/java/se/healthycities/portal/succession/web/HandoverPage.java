package se.healthycities.portal.succession.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.succession.HandoverPlan;
import se.healthycities.portal.succession.HandoverProblem;
import se.healthycities.portal.succession.HandoverRights;
import se.healthycities.portal.succession.LeaverRow;
import se.healthycities.portal.succession.Step;
import se.healthycities.portal.succession.SuccessionReads;
import se.healthycities.portal.succession.Wish;
import se.healthycities.portal.succession.web.Options.Option;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * One screen to hand over: who leaves, when, what, to whom, and what that means before anything happens. The choices stand in
 * the address; only the last button writes.
 */
public class HandoverPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/handover";

    @Inject
    private SuccessionReads reads;

    @Inject
    private HandoverPlan plan;

    @Inject
    private HandoverRights rights;

    private HandoverChoice choice;
    private LeaverRow leaver;
    private List<LeaverRow> colleagues;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public HandoverPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        List<LeaverRow> own = reads.own(visitor());
        choice = HandoverChoice.of(
                getPageParameters(), own.isEmpty() ? 0 : own.get(0).affiliation());
        if (choice.affiliation() == 0) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        leaver = rights.leaver(choice.affiliation());
        super.onInitialize();
        LocalDate lastDay = choice.lastDay();
        LocalDate day = lastDay == null ? visitor().today() : lastDay;
        colleagues = reads.successors(leaver, choice.name(), day.plusDays(1));
        List<Step> all = plan.steps(Wish.whole(leaver.affiliation(), day, null));
        problems(choice.wish(lastDay));
        add(errors());
        add(new Label("who", leaver.name()), new Label("post", leaver.title() + ", " + leaver.organisationName()));
        add(new WebMarkupContainer("affiliation").add(AttributeModifier.replace("value", leaver.affiliation())));
        add(field("day", choice.chosen() ? choice.day() : ""), error("day"));
        add(new WebMarkupContainer("name").add(AttributeModifier.replace("value", choice.name())));
        add(new Options("space", "space", scopes(all), choice.space()));
        Options to = new Options("to", "to", people("to.choose"), choice.to());
        add(marked(to, "to"), error("to"));
        add(each(all));
        boolean sure = choice.chosen() && problems.isEmpty();
        List<Step> steps = sure ? plan.steps(choice.wish(lastDay)) : all;
        add(new PreviewPanel("preview", leaver, sure ? choice.wish(lastDay) : null, steps, names()));
        add(others(own));
    }

    private void problems(Wish wish) {
        if (!choice.chosen()) {
            return;
        }
        Optional<HandoverProblem> problem = plan.problem(wish);
        LocalDate today = visitor().today();
        problem.ifPresent(found -> problems.put(
                found == HandoverProblem.NO_COLLEAGUE ? "to" : "day",
                getString("errors." + found)
                        .replace(
                                "{0}",
                                found == HandoverProblem.NO_DAY
                                        ? today.toString()
                                        : Dates.day(plan.earliest(wish), today, language()))));
        if (choice.to().isEmpty()) {
            problems.put("to", getString("errors.NO_SUCCESSOR"));
        }
    }

    private Component errors() {
        WebMarkupContainer summary = new WebMarkupContainer("errors");
        summary.add(new ListView<>("error", List.copyOf(problems.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String field = item.getModelObject();
                item.add(new TextHref("field", "#" + field, problems.get(field)));
            }
        });
        return summary.setVisible(!problems.isEmpty());
    }

    private Component field(String name, String value) {
        Component field = new WebMarkupContainer(name).add(AttributeModifier.replace("value", value));
        field.add(AttributeModifier.replace("aria-describedby", name + "-help"));
        return marked(field, name);
    }

    private Component marked(Component field, String name) {
        if (problems.containsKey(name)) {
            field.add(AttributeModifier.append("class", "is-invalid"));
            field.add(AttributeModifier.replace("aria-invalid", "true"));
            field.add(AttributeModifier.replace("aria-describedby", name + "-error"));
        }
        return field;
    }

    private Component error(String field) {
        return new Label(field + "Error", problems.getOrDefault(field, "")).setVisible(problems.containsKey(field));
    }

    private List<Option> scopes(List<Step> all) {
        List<Option> scopes = new ArrayList<>();
        scopes.add(new Option("", getString("scope.whole").replace("{0}", leaver.organisationName())));
        all.stream().filter(step -> step.kind().equals("seats") && step.named()).forEach(step -> {
            Option option = new Option(step.space(), getString("scope.space").replace("{0}", step.label()));
            if (!scopes.contains(option)) {
                scopes.add(option);
            }
        });
        return scopes;
    }

    private List<Option> people(String first) {
        List<Option> people = new ArrayList<>();
        people.add(new Option("", getString(first)));
        people.add(new Option(HandoverChoice.VACANT, getString("to.vacant")));
        colleagues.forEach(
                row -> people.add(new Option(String.valueOf(row.affiliation()), row.name() + ", " + row.title())));
        return people;
    }

    private Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        colleagues.forEach(row -> names.put(row.affiliation(), row.name()));
        return names;
    }

    private Component each(List<Step> all) {
        Map<String, String> kinds = new LinkedHashMap<>();
        all.forEach(step -> kinds.putIfAbsent(step.kind(), HeldWords.kind(step.plugin(), step.kind(), language())));
        WebMarkupContainer each = new WebMarkupContainer("each");
        if (!choice.others().isEmpty()) {
            each.add(AttributeModifier.replace("open", "open"));
        }
        each.add(new ListView<>("kind", List.copyOf(kinds.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String kind = item.getModelObject();
                String field = HandoverChoice.field(kind);
                item.add(new Label("kindLabel", kinds.get(kind)).add(AttributeModifier.replace("for", field)));
                item.add(new Options(
                        "kindTo", field, people("to.same"), choice.others().getOrDefault(kind, "")));
            }
        });
        return each.setVisible(kinds.size() > 1);
    }

    private Component others(List<LeaverRow> own) {
        List<LeaverRow> rows = new ArrayList<>(own);
        rows.addAll(reads.colleagues(visitor()));
        rows.removeIf(row -> row.affiliation().equals(leaver.affiliation()));
        WebMarkupContainer others = new WebMarkupContainer("others");
        others.add(new ListView<>("other", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LeaverRow> item) {
                LeaverRow row = item.getModelObject();
                item.add(new TextHref("otherName", ADDRESS + "?affiliation=" + row.affiliation(), row.name()));
                item.add(new Label("otherTitle", row.title() + ", " + row.organisationName()));
            }
        });
        return others.setVisible(!rows.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
