package se.healthycities.portal.extraction.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.healthycities.portal.extraction.worker.Admission;
import se.healthycities.portal.extraction.worker.JoinFrames;
import se.healthycities.portal.extraction.worker.JoinFrames.Admitted;
import se.healthycities.portal.extraction.worker.JoinFrames.Piece;
import se.healthycities.portal.extraction.worker.JoiningWorker;

/** The process that joins PDFs. One that dies of a file, or takes too long, is followed by another. */
final class JoiningProcess implements AutoCloseable {
    private final WorkerFolder folder;
    private Process process;
    private DataOutputStream questions;
    private DataInputStream answers;

    JoiningProcess(WorkerFolder folder) {
        this.folder = folder;
    }

    /** @return what became of it; broken when the process died of it, too large when it took too long */
    Admitted admit(Path file, Path target, Duration limit) throws IOException {
        return ask(limit, () -> JoinFrames.admit(questions, file.toString(), target.toString()));
    }

    Admitted join(List<Piece> pieces, Path target, Duration limit) throws IOException {
        return ask(limit, () -> JoinFrames.join(questions, pieces, target.toString()));
    }

    private Admitted ask(Duration limit, Question question) throws IOException {
        if (process == null || !process.isAlive()) {
            process = WorkerProcess.launch(folder, JoiningWorker.class);
            questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        }
        Watch watch = new Watch(process, limit);
        try (watch) {
            question.ask();
            return JoinFrames.answer(answers);
        } catch (IOException dead) {
            close();
            return new Admitted(watch.late() ? Admission.TOO_LARGE : Admission.BROKEN, 0, 0);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }

    private interface Question {
        void ask() throws IOException;
    }
}
