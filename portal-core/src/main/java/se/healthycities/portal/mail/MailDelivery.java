package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one worker does: take a mail in hand, hand it over outside of any transaction, note what came of it, and so on until
 * none is left, somebody stops it or the server wants a rest. Several work side by side, each on a connection of its own.
 */
@ApplicationScoped
public class MailDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final MailClaims claims;
    private final MailCarrier carrier;

    @Inject
    public MailDelivery(MailClaims claims, MailCarrier carrier) {
        this.claims = claims;
        this.carrier = carrier;
    }

    /**
     * Works until there is no more to do; what is under way when it is stopped is finished.
     *
     * @return false when the server was in trouble
     */
    public boolean work(BooleanSupplier stopped) {
        UUID worker = UUID.randomUUID();
        try (MailLine line = carrier.line()) {
            Optional<Mail> mail = stopped.getAsBoolean() ? Optional.empty() : claims.take(worker);
            while (mail.isPresent()) {
                Optional<SmtpFault> fault = handOver(line, mail.get());
                boolean more = !stopped.getAsBoolean();
                if (fault.isEmpty()) {
                    mail = claims.sent(mail.get(), worker, more);
                } else {
                    claims.failed(mail.get(), worker, fault.get());
                    if (fault.get().kind() == SmtpFault.Kind.SERVER) {
                        return false;
                    }
                    mail = more ? claims.take(worker) : Optional.empty();
                }
            }
        }
        return true;
    }

    private Optional<SmtpFault> handOver(MailLine line, Mail mail) {
        try {
            carrier.hand(line, mail);
            return Optional.empty();
        } catch (ParseException address) {
            return Optional.of(
                    new SmtpFault(SmtpFault.Kind.REFUSED, address.getClass().getSimpleName()));
        } catch (MessagingException refused) {
            return Optional.of(SmtpFault.of(refused));
        } catch (RuntimeException fault) {
            LOG.error("Mail {} cannot be written as a message", mail.getId(), fault);
            return Optional.of(
                    new SmtpFault(SmtpFault.Kind.LATER, fault.getClass().getSimpleName()));
        }
    }
}
