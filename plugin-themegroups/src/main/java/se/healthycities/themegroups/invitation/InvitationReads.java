package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.time.Today;

/** What pages read about invitations by profession; the gate has said before that the visitor leads the group. */
@ApplicationScoped
public class InvitationReads {
    private final InvitationQueries queries;
    private final NoticeChoices choices;
    private final Today today;

    @Inject
    public InvitationReads(InvitationQueries queries, NoticeChoices choices, Today today) {
        this.queries = queries;
        this.choices = choices;
        this.today = today;
    }

    /** What people of the members are today, by the titles of their affiliations. */
    public List<ProfessionRow> professions() {
        return queries.professions(today.date());
    }

    /** Who would get a letter just now; nobody who sits in the group, was invited before, or takes no letters. */
    public Recipients recipients(long space, Profession profession) {
        Map<Long, Recipient> people = new LinkedHashMap<>();
        queries.recipients(space, profession.title(), profession.subject(), today.date())
                .forEach(one -> people.putIfAbsent(one.person(), one));
        Set<Long> unwilling = choices.unwilling(people.keySet(), InvitationNotices.KIND, null);
        int all = people.size();
        people.keySet().removeAll(unwilling);
        return new Recipients(List.copyOf(people.values()), all - people.size());
    }

    /** Everybody who was invited, by organisation. */
    public List<InvitationRow> invited(long space) {
        return queries.inSpace(space, today.date());
    }

    public Optional<InvitationRow> one(long id) {
        return queries.one(id, today.date()).stream().findFirst();
    }
}
