package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.Subject;

/** What the people of the demo network can be asked about. */
@ApplicationScoped
public class DemoCompetence implements DemoPart {
    @Override
    public int order() {
        return 2;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, Subject> subjects = network.subjects();
        network.rows("competence_demo").forEach(row -> {
            Person person = network.affiliation(row.get("person_key")).getPerson();
            Set<Subject> chosen = Arrays.stream(row.get("subjects").split(";"))
                    .map(subjects::get)
                    .collect(Collectors.toSet());
            person.tell(
                    row.get("ask_me_about"),
                    row.get("phone"),
                    row.get("phone_visible").equals("yes"),
                    chosen);
        });
    }
}
