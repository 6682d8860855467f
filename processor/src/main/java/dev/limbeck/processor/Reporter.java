package dev.limbeck.processor;

import dev.limbeck.pending.PendingChange;
import dev.limbeck.snapshot.Place;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints messages through javac, each at the place that it is about. */
final class Reporter {

  private final Messager messager;
  private boolean hasErrors;

  Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Prints a message about no place in the source. */
  void print(Kind kind, Message message) {
    hasErrors |= kind == Kind.ERROR;
    messager.printMessage(kind, message.toString());
  }

  /** Prints a message about a class or member. */
  void print(Kind kind, Message message, Element element) {
    print(kind, message.id(), message.toString(), element, Optional.empty(), Optional.empty());
  }

  /** Prints a message about an annotation, or one of its members where that is written. */
  void print(
      Kind kind,
      Message message,
      Element element,
      AnnotationMirror annotation,
      Optional<AnnotationValue> value) {
    print(kind, message.id(), message.toString(), element, Optional.of(annotation), value);
  }

  /** Prints what there is to say about an entity. */
  void print(dev.limbeck.snapshot.Diagnostic found) {
    print(
        found.kind(),
        found.id(),
        found.message(),
        found.element(),
        found.annotation(),
        found.value());
  }

  /** Prints what no migration covers, where it comes from; it may be silenced there. */
  void print(Kind kind, PendingChange pending) {
    String id = pending.sort().id();
    if (pending.place().isEmpty()) {
      print(kind, new Message(id, pending.text()));
      return;
    }
    Place place = pending.place().get();
    printUnlessSuppressed(kind, new Message(id, place.name() + ": " + pending.text()), place);
  }

  /** Prints a message that may be silenced at its place even where it is an error. */
  private void printUnlessSuppressed(Kind kind, Message message, Place place) {
    if (!isSuppressed(message.id(), place.element())) {
      print(
          kind,
          message.id(),
          message.toString(),
          place.element(),
          place.annotation(),
          place.value());
    }
  }

  boolean hasErrors() {
    return hasErrors;
  }

  private void print(
      Kind kind,
      String id,
      String text,
      Element element,
      Optional<AnnotationMirror> annotation,
      Optional<AnnotationValue> value) {
    if (kind != Kind.ERROR && isSuppressed(id, element)) {
      return;
    }
    hasErrors |= kind == Kind.ERROR;
    if (annotation.isEmpty()) {
      messager.printMessage(kind, text, element);
    } else if (value.isEmpty()) {
      printAt(kind, text, element, annotation.get());
    } else {
      printAt(kind, text, element, annotation.get(), value.get());
    }
  }

  // Eclipse's compiler fails on an annotation that holds an empty list, such as keys = {}: the
  // place
  // is then the one around.
  private void printAt(
      Kind kind, String text, Element element, AnnotationMirror annotation, AnnotationValue value) {
    try {
      messager.printMessage(kind, text, element, annotation, value);
    } catch (NullPointerException emptyList) {
      printAt(kind, text, element, annotation);
    }
  }

  private void printAt(Kind kind, String text, Element element, AnnotationMirror annotation) {
    try {
      messager.printMessage(kind, text, element, annotation);
    } catch (NullPointerException emptyList) {
      messager.printMessage(kind, text, element);
    }
  }

  private static boolean isSuppressed(String id, Element element) {
    for (Element place = element; place != null; place = place.getEnclosingElement()) {
      SuppressWarnings suppression = place.getAnnotation(SuppressWarnings.class);
      if (suppression != null && Arrays.asList(suppression.value()).contains(id)) {
        return true;
      }
    }
    return false;
  }
}
