package se.healthycities.portal.demo;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Subject;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * The demo network while it is loaded: its files, its calendar, and what earlier parts have made, by the keys of the files.
 * Offsets count from the day of the first import; people and organisations have been there long before.
 */
public class DemoNetwork {
    private static final int LONG_AGO = 1000;

    private final EntityManager entityManager;
    private final LocalDate baseDay;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Affiliation> affiliations = new HashMap<>();
    private final Map<String, Space> spaces = new HashMap<>();

    DemoNetwork(EntityManager entityManager, LocalDate baseDay) {
        this.entityManager = entityManager;
        this.baseDay = baseDay;
    }

    public LocalDate baseDay() {
        return baseDay;
    }

    /** The rows of a file of the demo network, by its name without ending. */
    public List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(
                DemoNetwork.class.getResourceAsStream("/demo/" + file + ".csv"), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).getRecords();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A cell, or null when it is empty. */
    public static String cell(CSVRecord row, String column) {
        String value = row.isMapped(column) ? row.get(column).trim() : "";
        return value.isEmpty() ? null : value;
    }

    /** The day that an offset means, or null for an empty cell. */
    public LocalDate day(CSVRecord row, String column) {
        String offset = cell(row, column);
        return offset == null ? null : baseDay.plusDays(Long.parseLong(offset));
    }

    public Instant moment(LocalDate day, String time) {
        LocalTime clock = time == null ? LocalTime.of(9, 0) : LocalTime.parse(time);
        return day.atTime(clock).atZone(Today.STOCKHOLM).toInstant();
    }

    public LocalDate longAgo() {
        return baseDay.minusDays(LONG_AGO);
    }

    public <T> T save(T entity) {
        entityManager.persist(entity);
        return entity;
    }

    public void put(String key, Organisation organisation) {
        organisations.put(key, save(organisation));
    }

    public void put(String key, Affiliation affiliation) {
        affiliations.put(key, save(affiliation));
    }

    /** @param key such as {@code group:tg-delaktighet}, {@code series:cb-2026}, {@code review:pr-2} */
    public Space put(String key, Space space) {
        spaces.put(key, save(space));
        return space;
    }

    /** The organisation that the register has at this address before the demo network comes. */
    Optional<Organisation> registered(String address) {
        return entityManager
                .createQuery("from Organisation organisation where organisation.address = :address", Organisation.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** The network's list of subjects by their keys. */
    Map<String, Subject> subjects() {
        return entityManager
                .createQuery("from Subject subject", Subject.class)
                .getResultStream()
                .collect(Collectors.toMap(Subject::getKey, subject -> subject));
    }

    /** @return null for an empty key */
    public Organisation organisation(String key) {
        return key == null ? null : found(organisations, key);
    }

    public Affiliation affiliation(String personKey) {
        return found(affiliations, personKey);
    }

    public Optional<Space> space(String key) {
        return Optional.ofNullable(spaces.get(key));
    }

    <T> T reference(Class<T> kind, long id) {
        return entityManager.getReference(kind, id);
    }

    /** One of the occasions that earlier parts have made. */
    Optional<Occasion> occasion(String key) {
        return entityManager
                .createQuery("from Occasion occasion where occasion.key = :key", Occasion.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<SharedFile> file(Space space, String name) {
        return entityManager
                .createQuery("from SharedFile file where file.space = :space and file.name = :name", SharedFile.class)
                .setParameter("space", space)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public void seat(Space space, String personKey, SeatRole role, LocalDate from, LocalDate to) {
        save(new Seat(space, affiliation(personKey), role, new Period(from, to)));
    }

    private static <T> T found(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("The demo network has no " + key + ".");
        }
        return value;
    }
}
