package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.task.NewTask;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.task.TaskHanding;
import se.healthycities.portal.task.TaskQuestion;
import se.healthycities.portal.task.TaskService;
import se.healthycities.portal.time.Today;

/**
 * Hands a question that waits for a politician to an official of the same organisation, and takes it back until it is done
 * (N9). It works from a letter, for somebody who is not logged in: the right is that the question waits for the person
 * whom the signed link names, and is asked for again at every act.
 */
@ApplicationScoped
public class Delegations {
    private static final int LONGEST = 300;
    private static final int DAYS = 14;

    private final EntityManager entityManager;
    private final DelegationQueries queries;
    private final Questions questions;
    private final TaskService tasks;
    private final TaskHanding handing;
    private final DelegationLetters letters;
    private final Today today;

    @Inject
    public Delegations(
            EntityManager entityManager,
            DelegationQueries queries,
            Questions questions,
            TaskService tasks,
            TaskHanding handing,
            DelegationLetters letters,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.questions = questions;
        this.tasks = tasks;
        this.handing = handing;
        this.letters = letters;
        this.today = today;
    }

    /** What the person has handed over and may take back, the newest first. */
    public List<Delegated> inForce(long person) {
        return queries.inForce(person);
    }

    public Optional<Delegated> inForce(HandLink link) {
        return inForce(link.person()).stream()
                .filter(one -> one.question().equals(link.question()))
                .findFirst();
    }

    /** The question of the link if it still waits for the person. */
    public Optional<Asked> asked(HandLink link, Locale language) {
        return questions.find(link.question(), link.person(), language);
    }

    /** To whom the question can be handed, whoever is meant first; only people of the organisation that it is put to. */
    public List<Official> officials(HandLink link) {
        List<Official> all = queries.officials(link.person(), today.date());
        Long organisation = link.kind().equals(TaskQuestion.KIND)
                ? queries.organisationOf(link.subject()).stream().findFirst().orElse(null)
                : all.stream().map(Official::organisation).findFirst().orElse(null);
        return all.stream()
                .filter(one -> one.organisation().equals(organisation))
                .toList();
    }

    /**
     * Hands the question over, once however often it comes; without a word when it does not wait for the person any more.
     *
     * @param official the affiliation that shall have it, one of {@link #officials}
     */
    @Transactional
    public void hand(HandLink link, long official, Locale language) {
        Person person = entityManager.find(Person.class, link.person(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Delegation> before =
                queries.open(link.person(), link.question()).stream().findFirst();
        if (before.filter(Delegation::inForce).isPresent()) {
            return;
        }
        Optional<Asked> asked = asked(link, language);
        if (asked.isEmpty()) {
            return;
        }
        if (officials(link).stream().noneMatch(one -> one.affiliation() == official)) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        before.ifPresent(one -> one.end(today.now()));
        entityManager.flush();
        Affiliation taker = entityManager.find(Affiliation.class, official);
        boolean made = !link.kind().equals(TaskQuestion.KIND);
        Optional<Affiliation> giver =
                made ? acting(person, taker) : handing.hand(link.subject(), person.getId(), taker);
        giver.ifPresent(by -> {
            long task = made ? make(asked.get(), taker, by) : link.subject();
            entityManager.persist(new Delegation(
                    link.question(), entityManager.find(Task.class, task), made, by, taker, today.now()));
            letters.handed(asked.get(), by, taker);
        });
    }

    /** Takes a question back, unless it is done by now. */
    @Transactional
    public void takeBack(HandLink link) {
        entityManager.find(Person.class, link.person(), LockModeType.PESSIMISTIC_WRITE);
        queries.open(link.person(), link.question()).stream()
                .filter(Delegation::inForce)
                .findFirst()
                .ifPresent(this::takeBack);
    }

    private void takeBack(Delegation delegation) {
        Task task = delegation.getTask();
        Affiliation holder = task.getResponsible();
        if (delegation.isMade()) {
            handing.end(task.getId(), delegation.getGiver());
        } else {
            handing.giveBack(task.getId(), delegation.getGiver());
        }
        delegation.end(today.now());
        letters.takenBack(task.getWhat(), delegation.getGiver(), holder);
    }

    private Optional<Affiliation> acting(Person person, Affiliation taker) {
        return queries.acting(person.getId(), taker.getOrganisation().getId(), today.date()).stream()
                .findFirst();
    }

    private long make(Asked asked, Affiliation taker, Affiliation giver) {
        String what = asked.words();
        NewTask task = new NewTask(
                what.length() <= LONGEST ? what : what.substring(0, what.offsetByCodePoints(0, LONGEST - 1)) + "…",
                asked.address(),
                null,
                taker.getOrganisation().getId(),
                taker.getId(),
                asked.due() == null ? today.date().plusDays(DAYS) : asked.due());
        return tasks.make(task, giver.getId());
    }
}
