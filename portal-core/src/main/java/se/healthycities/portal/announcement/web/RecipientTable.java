package se.healthycities.portal.announcement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.announcement.ProofLine;
import se.healthycities.portal.announcement.RecipientRow;
import se.healthycities.portal.spi.PeopleList;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.request.SceneOfRequest;

/** Everybody for whom an announcement is, how far it came, whether it was opened, and who confirmed for whom (G5, G8). */
@ApplicationScoped
public class RecipientTable implements Table, PeopleList {
    private final AnnouncementReads announcements;

    @Inject
    public RecipientTable(AnnouncementReads announcements) {
        this.announcements = announcements;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("organisation", "name", "title", "delivery", "opened", "confirmed", "confirmedBy")
                .map(key -> Texts.get(RecipientTable.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return Stream.empty();
    }

    @Override
    public Stream<List<String>> rows(Locale language, Map<String, String> place) {
        String digits = place.getOrDefault("announcement", "");
        Optional<AnnouncementView> found = digits.matches("\\d{1,18}")
                ? announcements.led(SceneOfRequest.get(), Long.parseLong(digits))
                : Optional.empty();
        return found.stream().flatMap(view -> rows(view, language));
    }

    private Stream<List<String>> rows(AnnouncementView view, Locale language) {
        List<RecipientRow> rows = announcements.recipients(view.id());
        Map<Long, ProofLine> answers = new HashMap<>();
        boolean each = ProofLine.of(view.proof(), rows, announcements.receipts(view.id())).stream()
                .peek(line -> answers.put(line.person() == null ? line.organisation() : line.person(), line))
                .anyMatch(line -> line.person() != null);
        return rows.stream()
                .filter(row -> !row.gone())
                .map(row -> cells(row, answers.get(each ? row.person() : row.organisation()), language));
    }

    private static List<String> cells(RecipientRow row, ProofLine answer, Locale language) {
        boolean confirmed = answer != null && answer.confirmed();
        return Arrays.asList(
                row.organisationName(),
                row.name(),
                row.title(),
                Texts.get(RecipientsPanel.class, "recipientsPanel.delivery." + row.delivery(), language),
                row.openedAt() == null ? null : row.openedAt().toString(),
                confirmed ? answer.receipt().confirmedAt().toString() : null,
                confirmed ? answer.receipt().name() : null);
    }
}
