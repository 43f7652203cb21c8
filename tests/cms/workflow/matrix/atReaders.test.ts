import { playMatrix } from './playMatrix.ts'

playMatrix(['published', 'correctionDraft', 'correctionReview', 'withdrawn', 'takenDown'], 200)
