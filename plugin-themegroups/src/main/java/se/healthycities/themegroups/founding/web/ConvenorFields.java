package se.healthycities.themegroups.founding.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.person.CandidateRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Ticks;

/** Who leads a new group, by names; where several people have a name, those who are meant are ticked. */
class ConvenorFields extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int NAME = 120;
    private static final int MOST = 10;
    private static final int MOST_CONVENORS = 5;

    @Inject
    private PersonReads people;

    private final TextField<String> who = new TextField<>("who", Model.of(""));
    private final Ticks ticks = new Ticks("convenor", Set.of());
    private final ArrayList<CandidateRow> found = new ArrayList<>();

    ConvenorFields(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        who.add(StringValidator.maximumLength(NAME)).setLabel(new ResourceModel("convenorFields.who"));
        add(who, new FieldError("whoError", who, "who"));
        WebMarkupContainer choice = new WebMarkupContainer("candidates") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!found.isEmpty());
            }
        };
        add(choice.add(new ListView<>("convenor", () -> found) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CandidateRow> item) {
                CandidateRow row = item.getModelObject();
                item.add(ticks.box("box", String.valueOf(row.affiliation())));
                item.add(new Label("words", row.name() + " – " + row.title() + ", " + row.organisation()));
            }
        }));
    }

    /** One hit is meant; of several somebody has to say which, and of none another name. */
    void check() {
        Map<Long, CandidateRow> all = new LinkedHashMap<>();
        boolean unclear = false;
        for (String name : words().split("[,;\n]")) {
            if (!name.isBlank()) {
                List<CandidateRow> hits = people.candidates(LikePattern.containing(name.strip()), MOST);
                hits.forEach(row -> all.put(row.affiliation(), row));
                boolean said = hits.size() == 1
                        || hits.stream().anyMatch(row -> ticks.sentIds().contains(row.affiliation()));
                if (hits.isEmpty()) {
                    who.error(getString("convenorFields.nobody").replace("{0}", name.strip()));
                }
                unclear = unclear || !said && !hits.isEmpty();
            }
        }
        found.clear();
        found.addAll(all.values());
        if (unclear) {
            who.error(getString("convenorFields.which"));
        }
    }

    /** The affiliations of those who are meant, at most five; after {@link #check}. */
    List<Long> chosen() {
        Set<Long> sent = ticks.sentIds();
        List<Long> ids = found.stream()
                .map(CandidateRow::affiliation)
                .filter(id -> found.size() == 1 || sent.contains(id) || alone(id))
                .distinct()
                .limit(MOST_CONVENORS)
                .toList();
        return List.copyOf(ids);
    }

    /** The only hit of one of several names. */
    private boolean alone(long id) {
        return Stream.of(words().split("[,;\n]"))
                .filter(name -> !name.isBlank())
                .map(name -> people.candidates(LikePattern.containing(name.strip()), MOST))
                .anyMatch(hits -> hits.size() == 1 && hits.get(0).affiliation() == id);
    }

    private String words() {
        String typed = who.getInput();
        return typed == null ? "" : typed;
    }
}
