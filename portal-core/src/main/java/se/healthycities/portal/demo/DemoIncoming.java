package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import se.healthycities.portal.incoming.ArrivedMail;
import se.healthycities.portal.incoming.Reason;
import se.healthycities.portal.mail.AddressBounce;
import se.healthycities.portal.person.Person;

/** One mail that nobody could make a post of, and one address that mails come back from, for the coordinator to deal with. */
@ApplicationScoped
public class DemoIncoming implements DemoPart {
    private static final String UNREACHABLE = "p019";
    private static final String SENDER = "tyra.hemma@privat.example";
    private static final String SUBJECT = "Sv: Nytt inlägg";

    @Override
    public int order() {
        return 112;
    }

    @Override
    public void load(DemoNetwork network) {
        Instant yesterday = network.moment(network.baseDay().minusDays(1), "10:12");
        String mail = "From: Tyra <" + SENDER + ">\r\nTo: <svar@portal.example>\r\nSubject: " + SUBJECT
                + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHej! Jag svarar från min egen mejl i dag.\r\n"
                + "Vi är gärna med på en studieresa i vår.\r\n\r\nMvh\r\nTyra\r\n";
        network.save(ArrivedMail.waiting(
                "demo", yesterday, Reason.ADDRESS, SENDER, SUBJECT, mail.getBytes(StandardCharsets.UTF_8)));
        Person person = network.affiliation(UNREACHABLE).getPerson();
        AddressBounce bounce = new AddressBounce(person.getEmail(), yesterday);
        bounce.again("5.1.1", yesterday);
        bounce.again("5.1.1", yesterday);
        network.save(bounce);
    }
}
