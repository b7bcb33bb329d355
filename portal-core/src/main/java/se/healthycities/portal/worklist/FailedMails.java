package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.spi.WorkList;

/** Letters that could not be delivered; an address may be wrong. */
@ApplicationScoped
public class FailedMails implements WorkList {
    private final MailReads mails;

    @Inject
    public FailedMails(MailReads mails) {
        this.mails = mails;
    }

    @Override
    public String kind() {
        return "failed-mails";
    }

    @Override
    public long count() {
        return mails.failed().size();
    }

    @Override
    public List<Line> lines(int most) {
        return mails.failed().stream()
                .limit(most)
                .map(mail -> new Line(List.of(mail.address(), mail.subject()), "/outbox/" + mail.id(), null))
                .toList();
    }
}
