package se.healthycities.reports.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a phone has sent its answers, so that it sends once; nothing leads from here to what it sent. */
@Entity(name = "reports_SentPhone")
@Table(schema = "reports", name = "sent_phones")
public class SentPhone {
    @Id
    private String tokenHash;

    @Column(nullable = false)
    private Long assessmentId;

    protected SentPhone() {}

    SentPhone(PhoneToken token, long assessment) {
        this.tokenHash = token.sentHash(assessment);
        this.assessmentId = assessment;
    }
}
