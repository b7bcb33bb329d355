package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.MailService;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.settings.Settings;

/** The outbox is not empty: the coordinator has tried whether letters arrive. */
@ApplicationScoped
public class DemoLetters implements DemoPart {
    private static final int AFTER_PEOPLE = 110;
    private static final String COORDINATOR = "birk.exempelgard@hc-sverige.example";

    private final Mailer mailer;
    private final Settings settings;

    @Inject
    public DemoLetters(Mailer mailer, Settings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public void load(DemoNetwork network) {
        for (Locale language : new Locale[] {Locale.forLanguageTag("sv"), Locale.ENGLISH}) {
            mailer.send(
                    new Letter(MailService.class, "Trial", COORDINATOR, language, Map.of("portal", settings.url())));
        }
    }
}
