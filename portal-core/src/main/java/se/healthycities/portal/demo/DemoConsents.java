package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.account.Consent;
import se.healthycities.portal.account.ConsentDraft;
import se.healthycities.portal.account.ConsentKind;
import se.healthycities.portal.account.ConsentText;
import se.healthycities.portal.account.ConsentWay;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;

/**
 * The texts of the demo network and who agrees to them: everybody to the terms but the last person of the list, whom the
 * portal asks at the first login; the elected of the board to the showing of their party.
 */
@ApplicationScoped
public class DemoConsents implements DemoPart {
    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(DemoNetwork network) {
        Instant then = network.moment(network.longAgo(), null);
        Map<ConsentKind, ConsentText> texts = new EnumMap<>(ConsentKind.class);
        for (ConsentKind kind : ConsentKind.values()) {
            ConsentText text = new ConsentText(kind, 1, ConsentDraft.of(kind), network.longAgo(), then, null);
            texts.put(kind, network.save(text));
        }
        List<CSVRecord> people = network.rows("people");
        for (CSVRecord row : people.subList(0, people.size() - 1)) {
            agree(network, texts.get(ConsentKind.TERMS), row.get("person_key"), then);
        }
        network.rows("board_terms").stream()
                .map(row -> row.get("person_key"))
                .distinct()
                .filter(key -> network.affiliation(key).getCapacity() == Capacity.ELECTED)
                .forEach(key -> agree(network, texts.get(ConsentKind.PARTY), key, then));
    }

    private static void agree(DemoNetwork network, ConsentText text, String personKey, Instant at) {
        Person person = network.affiliation(personKey).getPerson();
        network.save(new Consent(person, text, at, ConsentWay.IMPORT));
    }
}
