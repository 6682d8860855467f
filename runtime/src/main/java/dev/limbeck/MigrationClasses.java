package dev.limbeck;

import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionIndex;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.SchemaException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The migrations on a class path, by the indexes that the annotation processor left there. */
public final class MigrationClasses {

  private final ClassLoader classLoader;

  public MigrationClasses(ClassLoader classLoader) {
    this.classLoader = classLoader;
  }

  /**
   * The digest of all revisions on the class path, if one index holds them all and they have one
   * head; the rest of the index is not read.
   */
  Optional<String> digest() {
    try {
      List<URL> indexes = Collections.list(classLoader.getResources(RevisionIndex.PATH));
      if (indexes.size() != 1) {
        return Optional.empty();
      }
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(open(indexes.get(0)), StandardCharsets.UTF_8), 512)) {
        return RevisionIndex.digest(reader);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The revisions of all modules on the class path. */
  public List<RevisionInfo> revisions() {
    List<RevisionInfo> all = new ArrayList<>();
    try {
      List<URL> indexes = Collections.list(classLoader.getResources(RevisionIndex.PATH));
      if (indexes.isEmpty()) {
        throw new RefusedException(
            ("There are no migrations: the class path has no %s, which Limbeck's annotation"
                    + " processor writes; add limbeck-processor to annotationProcessorPaths and"
                    + " compile again.")
                .formatted(RevisionIndex.PATH));
      }
      for (URL index : indexes) {
        all.addAll(RevisionIndex.parse(text(index), index.toString()));
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    // A jar may be on the class path twice.
    return all.stream().distinct().toList();
  }

  /** What a revision's migration asks for. */
  public List<Operation> operations(RevisionInfo revision, Direction direction) {
    return collected(revision, direction, new ArrayList<>());
  }

  /** The same, each with the line of the source on which it stands. */
  public List<LocatedOperation> located(RevisionInfo revision, Direction direction) {
    LineRecorder recorder = new LineRecorder(revision.className());
    collected(revision, direction, recorder);
    return recorder.located();
  }

  /** What a revision's migration does on purpose. */
  public List<Accepts> accepted(RevisionInfo revision) {
    return List.of(type(revision).getAnnotationsByType(Accepts.class));
  }

  private List<Operation> collected(
      RevisionInfo revision, Direction direction, List<Operation> into) {
    Migration migration = migration(revision);
    try {
      return Operations.collect(
          into, direction == Direction.UPGRADE ? migration::upgrade : migration::downgrade);
    } catch (SchemaException e) {
      throw failed(revision, direction, String.valueOf(e.getMessage()), e);
    } catch (LimbeckException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw failed(revision, direction, "its methods call each other without end", e);
    } catch (RuntimeException e) {
      throw failed(revision, direction, e.toString(), e);
    }
  }

  private static RefusedException failed(
      RevisionInfo revision, Direction direction, String problem, Throwable cause) {
    return new RefusedException(
        "%s of revision %s failed before anything was run, in %s: %s"
            .formatted(
                direction == Direction.UPGRADE ? "upgrade" : "downgrade",
                revision.id(),
                revision.className(),
                problem),
        cause);
  }

  private Migration migration(RevisionInfo revision) {
    Class<? extends Migration> type = type(revision);
    try {
      Constructor<? extends Migration> constructor = type.getDeclaredConstructor();
      constructor.trySetAccessible();
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw refused(revision, "cannot be made: its constructor failed with " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw refused(
          revision,
          "cannot be made: it needs to be a public class whose constructor takes nothing",
          e);
    }
  }

  private Class<? extends Migration> type(RevisionInfo revision) {
    try {
      Class<?> type = Class.forName(revision.className(), true, classLoader);
      requireId(revision, type);
      return type.asSubclass(Migration.class);
    } catch (ClassNotFoundException e) {
      throw refused(revision, "is not on the class path; compile the migrations again", e);
    } catch (ClassCastException e) {
      throw refused(revision, "does not implement dev.limbeck.Migration", e);
    } catch (ExceptionInInitializerError e) {
      throw refused(revision, "cannot be loaded: " + e.getCause(), e);
    } catch (LinkageError e) {
      throw refused(revision, "cannot be loaded: " + e, e);
    }
  }

  private static void requireId(RevisionInfo revision, Class<?> type) {
    Revision annotation = type.getAnnotation(Revision.class);
    if (annotation == null || !annotation.id().equals(revision.id())) {
      throw new RefusedException(
          "%s is not revision %s any more; compile the migrations again."
              .formatted(revision.className(), revision.id()));
    }
  }

  private static RefusedException refused(RevisionInfo revision, String problem, Throwable cause) {
    return new RefusedException(
        "The class of revision %s, %s, %s.".formatted(revision.id(), revision.className(), problem),
        cause);
  }

  private static LimbeckException unreadable(IOException e) {
    return new LimbeckException("Cannot read " + RevisionIndex.PATH + ": " + e.getMessage(), e);
  }

  private static String text(URL url) throws IOException {
    try (InputStream in = open(url)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  // Without the cache of jar files, which would keep a rebuilt jar from being read again.
  private static InputStream open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
