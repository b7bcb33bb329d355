package se.healthycities.portal.registration.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.registration.EntryRow;
import se.healthycities.portal.registration.FieldRow;
import se.healthycities.portal.registration.NumberRow;
import se.healthycities.portal.registration.RegistrationState;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The organiser's list: who comes, who waits in which order, what they answered, and how many from where. */
public class RegistrationListPage extends OrganiserPage {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final List<String> FILTERS = List.of("live", "asked", "all");

    public RegistrationListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long id = occasion().id();
        String shown = getPageParameters().get("show").toString("live");
        long after = getPageParameters().get("after").toLong(0);
        add(new Href("csv", address() + ".csv"), new Href("rules", occasion().registrationAddress() + "/rules"));
        add(new Label("state", StageWords.words(view(), visitor().today(), language())));
        line(registrations().line(id, SHOWN));
        add(new ListView<>("filter", FILTERS) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String one = item.getModelObject();
                TextHref choose = new TextHref("choose", address() + "?show=" + one, getString("show." + one));
                choose.add(AttributeModifier.replace("aria-current", one.equals(shown) ? "true" : null));
                item.add(choose);
            }
        });
        List<EntryRow> read = registrations().entries(id, shown.equals("all"), after, SHOWN);
        List<EntryRow> rows = shown.equals("asked")
                ? read.stream()
                        .filter(row -> row.state() == RegistrationState.ASKED)
                        .toList()
                : read;
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(entries(rows));
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        long last = read.isEmpty() ? 0 : read.get(read.size() - 1).id();
        add(new Href("next", address() + "?show=" + shown + "&after=" + last).setVisible(read.size() == SHOWN));
        List<NumberRow> numbers = registrations().numbers(id);
        add(new WebMarkupContainer("counted").add(numbers(numbers)).setVisible(!numbers.isEmpty()));
    }

    private void line(List<EntryRow> waiting) {
        WebMarkupContainer line = new WebMarkupContainer("line");
        line.add(new ListView<>("waiting", waiting) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntryRow> item) {
                EntryRow row = item.getModelObject();
                item.add(new TextHref("name", address() + "/" + row.id(), name(row)));
                item.add(new Label("more", organisation(row.organisation()) + " · " + getString("mode." + row.mode())));
            }
        });
        add(line.setVisible(!waiting.isEmpty()));
    }

    private ListView<EntryRow> entries(List<EntryRow> rows) {
        Map<Long, Map<Long, String>> answers =
                registrations().answers(occasion().id(), rows);
        List<FieldRow> fields = registrations().fields(occasion().id());
        return new ListView<>("entry", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntryRow> item) {
                EntryRow row = item.getModelObject();
                item.add(new TextHref("name", address() + "/" + row.id(), name(row)));
                item.add(new Label("email", row.email()).setVisible(row.email() != null));
                item.add(new Label("organisation", organisation(row.organisation())));
                item.add(new Label("capacity", capacity(row.capacity())));
                item.add(new Label("mode", getString("mode." + row.mode())));
                item.add(new Label("standing", getString("standing." + row.state())));
                item.add(new Label("answers", said(fields, answers.getOrDefault(row.id(), Map.of()))));
            }
        };
    }

    private String said(List<FieldRow> fields, Map<Long, String> answers) {
        return fields.stream()
                .filter(field -> answers.containsKey(field.id()))
                .map(field -> field.label(language()) + ": " + said(answers.get(field.id())))
                .collect(Collectors.joining(" · "));
    }

    private String said(String answer) {
        return answer.equals(OwnField.YES) ? getString("yes") : answer;
    }

    private ListView<NumberRow> numbers(List<NumberRow> rows) {
        return new ListView<>("number", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NumberRow> item) {
                NumberRow row = item.getModelObject();
                item.add(new Label("organisation", organisation(row.organisation())));
                item.add(new Label("capacity", capacity(row.capacity())));
                item.add(new Label("mode", getString("mode." + row.mode())));
                item.add(new Label("standing", getString("standing." + row.state())));
                item.add(new Label("many", row.number()));
            }
        };
    }

    private String name(EntryRow row) {
        return row.name() == null ? getString("nobody") : row.name();
    }

    private String organisation(String name) {
        return name == null || name.isEmpty() ? getString("outside") : name;
    }

    private String capacity(Capacity capacity) {
        return capacity == null ? "" : getString("capacity." + capacity);
    }

    private String address() {
        return occasion().registrationAddress() + "/list";
    }
}
