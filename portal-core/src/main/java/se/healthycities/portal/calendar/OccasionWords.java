package se.healthycities.portal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import se.healthycities.portal.organisation.Organisation;

/** What is said about an occasion besides its title, its time and its place. */
@Embeddable
class OccasionWords {
    @Column(nullable = false)
    private String text = "";

    /** The text as it is shown, made safe when it was written. */
    @Column(nullable = false)
    private String html = "";

    private String organiser;
    private String link;
    private String joinAddress;
    private boolean membersAttend;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation host;

    protected OccasionWords() {}

    static OccasionWords none() {
        return new OccasionWords();
    }

    /** Those of somebody else's occasion, as the register of old ones has them. */
    static OccasionWords of(String organiser, Organisation host) {
        OccasionWords words = new OccasionWords();
        words.organiser = organiser;
        words.host = host;
        return words;
    }

    OccasionWords(OccasionPlan plan, String html, Organisation host) {
        this.text = plan.text();
        this.html = html;
        this.organiser = plan.organiser();
        this.link = plan.link();
        this.joinAddress = plan.joinAddress();
        this.membersAttend = plan.membersAttend();
        this.host = host;
    }

    boolean say(OccasionPlan plan) {
        return text.equals(plan.text())
                && Objects.equals(organiser, plan.organiser())
                && Objects.equals(link, plan.link())
                && Objects.equals(joinAddress, plan.joinAddress())
                && membersAttend == plan.membersAttend()
                && Objects.equals(host == null ? null : host.getId(), plan.host());
    }
}
