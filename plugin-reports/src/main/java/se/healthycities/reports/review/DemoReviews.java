package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.space.SeatRole;

/** The peer reviews of the demo network with their questions, their hosts and those who accepted a place in the team. */
@ApplicationScoped
public class DemoReviews implements DemoPart {
    private static final Map<String, SeatRole> ROLES = Map.of(
            "team_lead", SeatRole.TEAM_LEAD,
            "reviewer", SeatRole.REVIEWER,
            "reviewer_political", SeatRole.REVIEWER,
            "facilitator", SeatRole.FACILITATOR,
            "host_coordinator", SeatRole.HOST);

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, PeerReview> reviews = new HashMap<>();
        Map<String, LocalDate> requests = new HashMap<>();
        for (CSVRecord row : network.rows("peer_reviews_demo")) {
            String key = row.get("review_key");
            reviews.put(key, review(network, key, row));
            requests.put(key, network.day(row, "request_offset"));
        }
        for (CSVRecord row : network.rows("peer_review_questions_demo")) {
            PeerReview review = reviews.get(row.get("review_key"));
            network.save(review.ask(Integer.parseInt(row.get("no")), row.get("question_sv")));
        }
        List<CSVRecord> team = network.rows("peer_review_team_demo").stream()
                .filter(row -> "accepted".equals(row.get("invitation_state")))
                .toList();
        for (CSVRecord row : team) {
            String key = row.get("review_key");
            seats(network, reviews.get(key), requests.get(key), row);
        }
    }

    private static PeerReview review(DemoNetwork network, String key, CSVRecord row) {
        ReviewDates dates = new ReviewDates(
                network.day(row, "request_offset"),
                network.day(row, "visit_from_offset"),
                network.day(row, "visit_to_offset"),
                network.day(row, "draft_offset"),
                network.day(row, "factcheck_due_offset"),
                network.day(row, "final_offset"),
                network.day(row, "followup_offset"));
        PeerReview review = new PeerReview(
                key,
                row.get("title_sv"),
                network.organisation(row.get("host_org")),
                DemoNetwork.cell(row, "theme_tag"),
                ReviewState.valueOf(row.get("state")),
                dates);
        network.put("review:" + key, review.getSpace());
        network.put("review:" + key + ":team", review.getTeamSpace());
        return network.save(review);
    }

    private static void seats(DemoNetwork network, PeerReview review, LocalDate from, CSVRecord row) {
        String person = row.get("person_key");
        SeatRole role = ROLES.get(row.get("team_role"));
        network.seat(review.getSpace(), person, role, from, null);
        if (role != SeatRole.HOST) {
            network.seat(review.getTeamSpace(), person, role, from, null);
        }
    }
}
